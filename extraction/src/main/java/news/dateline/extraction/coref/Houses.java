package news.dateline.extraction.coref;

import java.util.HashSet;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/**
 * Houses whose name is a founder's with “'s”, “Marrow's”: nothing owned follows, but what the house does, “Marrow's
 * said on Monday”. Once a text says so of a name, it is the house wherever the name ends so.
 */
final class Houses {
    /** Verbs no noun is spelt like, so that nothing owned can be meant. */
    private static final Set<String> DEEDS = WordList.of("said says announced reported declined had has will would did "
            + "expects posted opened closed agreed began became hired sold bought told added");

    private final Set<String> names = new HashSet<>();

    Houses(Segmented document) {
        for (int token = 1; token < document.tokenCount() - 1; token++) {
            if (Facts.isPossessive(document.word(token))
                    && DEEDS.contains(document.word(token + 1))
                    && Letters.isCapital(document.word(token - 1))) {
                names.add(document.word(token - 1));
            }
        }
    }

    /** Whether the words {@code first} and {@code first + 1} are such a name. */
    boolean isHouse(Segmented document, int first) {
        return first + 1 < document.tokenCount()
                && Facts.isPossessive(document.word(first + 1))
                && names.contains(document.word(first));
    }
}
