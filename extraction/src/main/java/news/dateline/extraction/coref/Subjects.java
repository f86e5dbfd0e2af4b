package news.dateline.extraction.coref;

import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/** Which names look like the subject of a clause, told from the words beside them alone. */
public final class Subjects {
    private static final Set<String> CLAUSE_OPENERS = WordList.of("""
            that when while as because if but and whether although though since where which who so or than until unless
            said says added asked wrote tweeted replied insisted explained argued noted warned recalled continued is was""");
    /** “Lee aides”, “Lee supporters”: what a name before them belongs to. */
    private static final Set<String> FOLLOWERS = WordList.of("""
            aides supporters campaign campaigns administration officials allies backers loyalists voters delegates fans
            team lawyers advisers advisors family government cabinet camp donors surrogates staffers critics""");

    private static final Set<String> LINKS = WordList.of("""
            with for from and including like unlike said says told about against not then also through by of in on at as to
            into onto over under after before behind beside between among during despite without within via per plus meet
            met beat beats named read him her them us you his its their our the all both""");

    private static final int MOST_MODIFIERS = 2;

    private Subjects() {}

    /**
     * Whether the mention that begins at {@code token} looks like a subject: what stands before it lets a clause begin,
     * and neither a possessive nor a noun that it belongs to follows.
     */
    public static boolean isSubject(Segmented document, int token) {
        int sentence = document.sentenceOf(token);
        int first = document.firstToken(sentence);
        int start = token;
        while (start > first && isTitle(document.word(start - 1))) {
            start--;
        }
        start = modified(document, start, first);
        String before = start == first ? "" : lower(document, start - 1);
        boolean opens = before.isEmpty() || !Character.isLetter(before.charAt(0)) || CLAUSE_OPENERS.contains(before);
        // “A and B”: the second is what the first is, and nothing by itself
        boolean joined = before.equals("and") && start - 2 >= first && Letters.isCapital(document.word(start - 2));
        return opens && !joined && !isModifier(document, token);
    }

    /** “In Oslo, publican Lee agreed”, “in Oslo, home favourite Lee won”: up to two words that say who Lee is. */
    private static int modified(Segmented document, int start, int first) {
        for (int at = start - 1; at > first && start - at <= MOST_MODIFIERS && isPlain(document.word(at)); at--) {
            if (document.word(at - 1).equals(",")) {
                return at;
            }
        }
        return start;
    }

    private static boolean isPlain(String word) {
        return word.length() > 2
                && word.chars().allMatch(Character::isLowerCase)
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !CLAUSE_OPENERS.contains(word)
                && !LINKS.contains(word);
    }

    /** “Lee's deputy”, “Lee spokeswoman Ann Moe”, “Lee aides”. */
    public static boolean isModifier(Segmented document, int token) {
        int limit = document.endToken(document.sentenceOf(token));
        int end = token + 1;
        while (end < limit && Letters.isCapital(document.word(end))) {
            end++;
        }
        if (end >= limit) {
            return false;
        }
        String next = document.word(end);
        boolean titled = Facts.ROLES.contains(next) && end + 1 < limit && Letters.isCapital(document.word(end + 1));
        return Facts.isPossessive(next) || titled || FOLLOWERS.contains(next);
    }

    private static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Letters.isCapital(word)
                || Facts.ROLES.contains(lower)
                || Facts.ROLE_WORDS.contains(lower)
                || lower.equals("the");
    }

    private static String lower(Segmented document, int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
