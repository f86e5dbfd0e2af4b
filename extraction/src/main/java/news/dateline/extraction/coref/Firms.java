package news.dateline.extraction.coref;

import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;

/**
 * Firms that are called as persons are: known ones, and those that the words beside the name give away, “the
 * engineering group Vidar Holm”, “Vidar Holm, which”, “shares in Vidar Holm”, “Vidar Holm itself”.
 */
final class Firms {
    /** Firms that carry their founders' names, and nobody else's in the news. Facts of usage, collected by hand. */
    private static final Set<String> KNOWN = WordList.read(Firms.class, "firms.txt");
    /** Nouns that no person's title ends with, besides trades. */
    private static final Set<String> KINDS =
            WordList.of("group firm company bank chain giant charity brand label bookmaker grocer jeweller subsidiary");

    private static final Set<String> DETERMINERS =
            WordList.of("the a an his her its their our my this that whose 's ’s");
    private static final Set<String> OWNED = WordList.of("shares shareholders stock profits");
    private static final Set<String> BEHIND_OWNED = Set.of("in", "of");

    private final Segmented document;

    Firms(Segmented document) {
        this.document = document;
    }

    /** Whether a name of two words or more, taken for a person's, is a firm's. */
    boolean isFirm(Name name) {
        return KNOWN.contains(String.join("_", name.words()))
                || isBehindKind(name.first())
                || isOwner(name)
                || goesOnAsThing(name);
    }

    /** “Engineering group Vidar Holm”, but not “the group Ida Moe founded”. */
    private boolean isBehindKind(int first) {
        int start = document.firstToken(document.sentenceOf(first));
        if (first - 2 < start) {
            return first - 1 == start && isKind(NameReader.bare(document.word(first - 1)));
        }
        return isKind(document.word(first - 1))
                && !DETERMINERS.contains(NameReader.bare(document.word(first - 2)))
                && Character.isLetter(document.word(first - 2).charAt(0));
    }

    private static boolean isKind(String word) {
        return KINDS.contains(word) || Facts.isTrade(word);
    }

    /** “Shares in Vidar Holm”. */
    private boolean isOwner(Name name) {
        int first = name.first();
        return first - 2 >= document.firstToken(name.sentence())
                && BEHIND_OWNED.contains(document.word(first - 1))
                && OWNED.contains(NameReader.bare(document.word(first - 2)));
    }

    /** “Vidar Holm, which”, where nothing stands before the name that “which” could go back to. */
    private boolean goesOnAsThing(Name name) {
        int end = name.end();
        int limit = document.endToken(name.sentence());
        if (end >= limit) {
            return false;
        }
        boolean opens = name.first() == document.firstToken(name.sentence());
        boolean which = opens
                && end + 1 < limit
                && document.word(end).equals(",")
                && document.word(end + 1).equals("which");
        return which
                || document.word(end).equals("itself")
                || (opens && document.word(end).equals("shares"));
    }
}
