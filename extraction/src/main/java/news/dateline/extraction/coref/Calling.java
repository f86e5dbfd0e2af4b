package news.dateline.extraction.coref;

import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/** What the words around a name call its bearer, whatever the tagger took it for. */
final class Calling {
    private static final Set<String> WHOSE = WordList.of("his her their my our 's ’s");
    private static final Set<String> MONARCHS = WordList.of("king queen prince princess pope emperor sultan");
    private static final Set<String> NUMERALS = WordList.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI");
    private static final Set<String> ANALYSTS =
            WordList.of("analyst analysts economist economists strategist strategists trader traders");
    private static final Set<String> WORK =
            WordList.of("years decades months job jobs career work worked works spell stint");
    private static final Set<String> ENDS_ASIDE = WordList.of(", . ; ) who and — –");
    private static final int ADJECTIVES = 2;
    private static final int LONGEST_AGE = 3;
    private static final int LONGEST_ROLE = 5;

    private final Segmented document;

    Calling(Segmented document) {
        this.document = document;
    }

    /** @param end the token after the name, a possessive ending left out */
    boolean isPerson(Mention mention, int end) {
        int first = mention.firstToken();
        if (mention.type() == EntityType.PERSON) {
            return !isWorkplace(first, end);
        }
        return isCalledByRole(first, end)
                || isRelative(first)
                || isAged(first, end)
                || (mention.type() == EntityType.OTHER && isMonarch(first, end));
    }

    /** What a name is that is no person's. */
    EntityType type(Mention mention) {
        return mention.type() == EntityType.PERSON ? EntityType.ORGANISATION : mention.type();
    }

    /** “An analyst at Morgan Stanley”, “Morgan Stanley analyst Ida Moe”. */
    private boolean isWorkplace(int first, int end) {
        int start = document.firstToken(document.sentenceOf(first));
        boolean at = first - 2 >= start
                && document.word(first - 1).equals("at")
                && (WORK.contains(document.word(first - 2))
                        || Facts.role(NameReader.bare(document.word(first - 2))) != null);
        boolean analysts = end - first == 2
                && end < document.endToken(document.sentenceOf(first))
                && ANALYSTS.contains(document.word(end));
        return at || analysts;
    }

    /** “Her counterpart, Jonas Moe”, “lawmaker Jonas Moe”. */
    private boolean isCalledByRole(int first, int end) {
        int start = document.firstToken(document.sentenceOf(first));
        boolean given = end - first == 2
                && isGivenName(first)
                && Character.isLowerCase(
                        document.word(end - 1).charAt(document.word(end - 1).length() - 1));
        int role = first > start && document.word(first - 1).equals(",") ? first - 2 : first - 1;
        boolean called = role >= start && Facts.role(NameReader.bare(document.word(role))) != null;
        return given && (called || isJoined(first, start));
    }

    /** “Ann Lee and Jonas Moe met”: what stands beside a given name and a family name is one of the same kind. */
    private boolean isJoined(int first, int start) {
        return first - start > 2
                && document.word(first - 1).equals("and")
                && isGivenName(first - 3)
                && Letters.isCapital(document.word(first - 2));
    }

    /** “His elder brother, Paris”. */
    boolean isRelative(int first) {
        int kin = first > 1 && document.word(first - 1).equals(",") ? first - 2 : first - 1;
        if (kin < 0 || !Kinship.isKin(document.word(kin))) {
            return false;
        }
        int start = document.firstToken(document.sentenceOf(first));
        if (kin < start) {
            return false;
        }
        for (int token = kin - 1; token >= Math.max(start, kin - 1 - ADJECTIVES); token--) {
            String word = NameReader.bare(document.word(token));
            if (WHOSE.contains(word)) {
                return true;
            }
            if (!Letters.isSmall(word)) {
                return false;
            }
        }
        return false;
    }

    /** Of “Paul Moe” in “her husband, the conductor Paul Moe”. */
    Gender genderOfKin(int first) {
        int start = document.firstToken(document.sentenceOf(first));
        int comma = first - 1;
        while (comma > start && first - comma <= LONGEST_ROLE && Letters.isSmall(document.word(comma))) {
            comma--;
        }
        boolean kin = comma - 2 >= start
                && document.word(comma).equals(",")
                && Kinship.isKin(document.word(comma - 1))
                && WHOSE.contains(NameReader.bare(document.word(comma - 2)));
        return kin ? Facts.genderOfRole(document.word(comma - 1)) : Gender.UNKNOWN;
    }

    /** “Son” in “his son Paul Moe” and “his son, Paul Moe,”; empty where no such word stands. */
    String kinBefore(int first, int end) {
        int sentence = document.sentenceOf(first);
        int start = document.firstToken(sentence);
        boolean aside = document.word(first - 1).equals(",")
                && end < document.endToken(sentence)
                && ENDS_ASIDE.contains(document.word(end));
        int kin = aside ? first - 2 : first - 1;
        return kin >= start && Kinship.isKin(document.word(kin)) ? document.word(kin) : "";
    }

    /** “Georgia Dallas, 61,”. */
    private boolean isAged(int first, int end) {
        int limit = document.endToken(document.sentenceOf(first));
        return end - first >= 2
                && end + 2 < limit
                && document.word(end).equals(",")
                && isAge(document.word(end + 1))
                && document.word(end + 2).equals(",")
                && Letters.isCapital(document.word(end - 1));
    }

    private static boolean isAge(String word) {
        return word.length() > 1 && word.length() < LONGEST_AGE && word.chars().allMatch(Character::isDigit);
    }

    /** “King Christian XI”. */
    private boolean isMonarch(int first, int end) {
        int words = NUMERALS.contains(document.word(end - 1)) ? end - first - 1 : end - first;
        return words == 2 && MONARCHS.contains(NameReader.bare(document.word(first)));
    }

    private boolean isGivenName(int token) {
        return Facts.isGivenName(Facts.fold(document.word(token)));
    }
}
