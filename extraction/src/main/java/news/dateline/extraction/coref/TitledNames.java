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
 * Names that the tagger passed over: what follows “Mr.” or “Sen.” is a person's name, and so is the family name of
 * somebody named in full, where no other capital stands beside it.
 */
final class TitledNames {
    private static final Set<String> COURTESIES = WordList.of("mr mrs ms");
    private static final Set<String> RANKS = WordList.of("Dr. Sen. Rep. Gov. Gen. Lt. Col. Capt. Sgt. Prof. Rev. Maj.");
    private static final Set<String> HONOURS = WordList.of("Sir Dame");
    private static final int LONGEST_RANK = 5;
    /** What a name that begins a sentence is followed by; common words do as well, but seldom. */
    private static final Set<String> BEHIND_NAMES = WordList.of("""
            's ’s said says told was is has had will would did does could , added wrote and who were joined led won lost
            took made became began denied called declined""");

    private static final int SHORTEST_FAMILY = 3;

    private final Segmented document;
    private final List<Mention> all;
    private final BitSet named;
    /** Family names of those named in full, as they are written. */
    private final Set<String> families = new HashSet<>();
    /** The same with a hyphen, folded: “al-rashed”; no common word looks like them. */
    private final Set<String> hyphenated = new HashSet<>();

    private TitledNames(Segmented document, List<Mention> mentions) {
        this.document = document;
        this.all = new ArrayList<>(mentions);
        this.named = new BitSet(document.tokenCount());
        for (Mention mention : mentions) {
            named.set(mention.firstToken(), mention.endToken());
            if (mention.type() == EntityType.PERSON) {
                learn(mention);
            }
        }
    }

    /** The mentions and those missed, in the order of the text. */
    static List<Mention> added(Segmented document, List<Mention> mentions) {
        TitledNames names = new TitledNames(document, mentions);
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            names.add(document.firstToken(sentence), document.endToken(sentence));
        }
        names.all.sort(Comparator.comparingInt(Mention::firstToken));
        return names.all;
    }

    private void learn(Mention mention) {
        String last = document.word(mention.endToken() - 1);
        if (mention.endToken() - mention.firstToken() < 2 || last.length() < SHORTEST_FAMILY) {
            return;
        }
        if (last.indexOf('-') > 0) {
            hyphenated.add(Facts.fold(last));
        } else if (isName(last) && !last.endsWith(".")) {
            families.add(last);
        }
    }

    private void add(int first, int end) {
        for (int token = first; token < end - 1; token++) {
            String word = document.word(token);
            if (!named.get(token) && isFamily(word, token, first)) {
                name(token, token + 1);
            } else if (isTitle(word)) {
                name(token + 1, nameEnd(token + 1, end));
            }
        }
    }

    private void name(int first, int end) {
        if (end > first) {
            all.add(new Mention(first, end, EntityType.PERSON));
            named.set(first, end);
        }
    }

    /** Asked of every token outside names: the first letter settles nearly all. */
    private boolean isFamily(String word, int token, int sentenceStart) {
        if (word.isEmpty() || (families.isEmpty() && hyphenated.isEmpty())) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            boolean inner = hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
            return (capital || inner) && hyphenated.contains(Facts.fold(word));
        }
        return capital && families.contains(word) && standsAlone(token, sentenceStart);
    }

    /** No capital beside it and, at a sentence's start, a verb or comma behind it. */
    private boolean standsAlone(int token, int sentenceStart) {
        String next = document.word(token + 1);
        if (token == sentenceStart) {
            return BEHIND_NAMES.contains(next);
        }
        String before = document.word(token - 1);
        return !Character.isUpperCase(next.charAt(0))
                && !Character.isUpperCase(before.charAt(0))
                && !named.get(token + 1);
    }

    /** Asked of every token of a text as well. */
    private static boolean isTitle(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        if ((first == 'M' || first == 'm') && COURTESIES.contains(NameReader.bare(word))) {
            return true;
        }
        return word.length() <= LONGEST_RANK && (word.endsWith(".") ? RANKS.contains(word) : HONOURS.contains(word));
    }

    private int nameEnd(int from, int sentenceEnd) {
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
