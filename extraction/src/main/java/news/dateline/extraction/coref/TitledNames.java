package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;

/**
 * Names that the tagger passed over: what follows “Mr.” is a person's name, and so is the hyphenated family name of
 * somebody named in full.
 */
final class TitledNames {
    private static final Set<String> COURTESIES = WordList.of("mr mrs ms");

    private TitledNames() {}

    /** The mentions and those missed, in the order of the text. */
    static List<Mention> added(Segmented document, List<Mention> mentions) {
        BitSet named = new BitSet(document.tokenCount());
        mentions.forEach(mention -> named.set(mention.firstToken(), mention.endToken()));
        Set<String> families = hyphenatedFamilies(document, mentions);
        List<Mention> all = new ArrayList<>(mentions);
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            int last = document.endToken(sentence) - 1;
            for (int token = document.firstToken(sentence); token < last; token++) {
                if (!families.isEmpty() && !named.get(token) && isFamily(document.word(token), families)) {
                    all.add(new Mention(token, token + 1, EntityType.PERSON));
                    named.set(token);
                } else if (isCourtesy(document.word(token))) {
                    int end = nameEnd(document, named, token + 1, last + 1);
                    if (end > token + 1) {
                        all.add(new Mention(token + 1, end, EntityType.PERSON));
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::firstToken));
        return all;
    }

    /** Folded family names with a hyphen: “delacroix-martin”, “al-rashed”; no common word looks like them. */
    private static Set<String> hyphenatedFamilies(Segmented document, List<Mention> mentions) {
        Set<String> families = new HashSet<>();
        for (Mention mention : mentions) {
            boolean full = mention.type() == EntityType.PERSON && mention.endToken() - mention.firstToken() > 1;
            String last = full ? document.word(mention.endToken() - 1) : "";
            if (last.indexOf('-') > 0) {
                families.add(Facts.fold(last));
            }
        }
        return families;
    }

    private static boolean isFamily(String word, Set<String> families) {
        return word.indexOf('-') > 0
                && Character.isUpperCase(word.charAt(word.indexOf('-') + 1 < word.length() ? word.indexOf('-') + 1 : 0))
                && families.contains(Facts.fold(word));
    }

    /** Asked of every token of a text: the first letter settles nearly all. */
    private static boolean isCourtesy(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return (first == 'M' || first == 'm') && COURTESIES.contains(NameReader.bare(word));
    }

    private static int nameEnd(Segmented document, BitSet named, int from, int sentenceEnd) {
        int end = from;
        while (end < sentenceEnd && !named.get(end) && isName(document.word(end))) {
            end++;
        }
        return end;
    }

    /** Begins with a capital and goes on in small letters, so that “MR. SPEAKER” is left alone. */
    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
