package news.dateline.extraction.coref;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an article says a person is: the title before the name (“Norwegian Prime Minister Ida Moe”), the
 * apposition behind it (“Ida Moe, a former pilot and a member of …,”), or before it (“the pilot, Ida Moe,”).
 */
final class RoleFinder {
    private static final Set<String> DETERMINERS = WordList.of("the a an his her its their this that our my");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_COMMA = Pattern.compile(",([”\"])$");
    private static final int LONGEST_POSSESSOR = 4;

    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_APPOSITION = 30;
    private static final int HEAD_WITHIN = 9;

    private static final Set<String> OPENERS = WordList.of("a an the its his her their our one");
    private static final Set<String> ENDERS = WordList.of("""
            who whose whom which where said says told added wrote asked is was were are has had have will would could can
            tweeted announced warned argued confirmed denied insisted testified noted""");
    private static final Set<String> FUNCTION_WORDS = WordList.of("""
            the a an on in at but and or as when while after before if so yet for from with by to of his her its their our
            my this that these those it he she they we who also then there here according meanwhile however like even
            says said asked did does do was is were are will would could may not no i you earlier later once only both
            since until unless although though because despite under over during about mr mrs ms dr""");
    private static final Set<String> OF = WordList.of("of for at in");
    private static final Set<String> EXPANSIONS_FROM = WordList.of("sen gov rep gen col lt sgt capt prof rev");

    private final Segmented document;
    private final BitSet named;

    /** @param named whether each token is part of a tagged name */
    RoleFinder(Segmented document, BitSet named) {
        this.document = document;
        this.named = named;
    }

    @Nullable
    Role of(Name name) {
        Role before = before(name);
        Role behind = behind(name);
        if (before == null) {
            return behind == null ? preposed(name) : behind;
        }
        return before;
    }

    private @Nullable Role before(Name name) {
        int sentence = document.firstToken(name.sentence());
        int end = name.first();
        int start = end;
        String noun = "";
        while (start > sentence && end - start < LONGEST_TITLE) {
            String word = lower(start - 1);
            String role = Facts.role(NameReader.bare(document.word(start - 1)));
            boolean abbreviated = start == end && EXPANSIONS_FROM.contains(NameReader.bare(document.word(start - 1)));
            if (start == end && role == null && !abbreviated) {
                return null;
            }
            boolean modifier = role != null
                    || Facts.ROLE_WORDS.contains(word)
                    || isModifyingName(start - 1)
                    || Facts.isPossessive(word)
                    || abbreviated;
            if (!modifier) {
                break;
            }
            if (noun.isEmpty()) {
                noun = role == null ? expand(NameReader.bare(word)) : role;
            }
            start--;
        }
        while (start < end && Facts.isPossessive(lower(start))) {
            start++;
        }
        return start == end || noun.isEmpty() ? null : new Role(text(start, end), noun);
    }

    private boolean isModifyingName(int token) {
        return named.get(token) || (Letters.isCapital(document.word(token)) && !FUNCTION_WORDS.contains(lower(token)));
    }

    private static String expand(String title) {
        return switch (title) {
            case "sen" -> "senator";
            case "gov" -> "governor";
            case "rep" -> "representative";
            case "gen" -> "general";
            case "col" -> "colonel";
            case "lt" -> "lieutenant";
            case "sgt" -> "sergeant";
            case "capt" -> "captain";
            case "prof" -> "professor";
            default -> "reverend";
        };
    }

    private @Nullable Role behind(Name name) {
        int limit = document.endToken(name.sentence());
        int at = name.end();
        if (at + 2 >= limit || !document.word(at).equals(",")) {
            return null;
        }
        at++;
        if (isAge(at) && at + 1 < limit && document.word(at + 1).equals(",")) {
            at += 2;
        }
        int end = behindEnd(at, limit);
        int head = -1;
        for (int token = at; token < end && token - at <= HEAD_WITHIN && head < 0; token++) {
            head = Facts.role(lower(token)) == null ? -1 : token;
        }
        boolean opened = at < limit
                && (OPENERS.contains(lower(at)) || head == at || Facts.ROLE_WORDS.contains(lower(at)) || possessed(at));
        if (head < 0 || end == at || !opened || named.get(head)) {
            return null;
        }
        return new Role(text(at, end), lower(head));
    }

    /**
     * Where the apposition ends; a title in quotation marks belongs to it whole, with the comma before its last mark.
     */
    private int behindEnd(int start, int limit) {
        int longest = Math.min(limit, start + LONGEST_APPOSITION);
        int open = -1;
        for (int token = start; token < longest; token++) {
            String word = document.word(token);
            boolean straight = word.equals("\"");
            if (open < 0 && ends(token, start)) {
                return token;
            }
            if (open < 0 && (straight || word.equals("“"))) {
                open = token;
            } else if (straight || word.equals("”")) {
                boolean comma = document.word(token - 1).equals(",");
                open = -1;
                if (comma) {
                    return token + 1;
                }
            }
        }
        return open < 0 ? longest : open;
    }

    private boolean isAge(int token) {
        return token < document.tokenCount()
                && document.word(token).length() <= 3
                && Character.isDigit(document.word(token).charAt(0));
    }

    /** “Nordwire's chief”, “Norway’s king”. */
    private boolean possessed(int at) {
        for (int token = at; token < Math.min(at + 5, document.tokenCount()); token++) {
            if (Facts.isPossessive(lower(token))) {
                return true;
            }
            if (!isModifyingName(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(int token, int start) {
        String word = document.word(token);
        char c = word.charAt(0);
        boolean punctuation = !Character.isLetterOrDigit(c) && "&$'’-/%“”\"".indexOf(c) < 0;
        return punctuation || (token > start && ENDERS.contains(lower(token)));
    }

    /** “The museum's director, Ida Moe, said”. */
    private @Nullable Role preposed(Name name) {
        int comma = name.first() - 1;
        int sentence = document.firstToken(name.sentence());
        boolean closed = name.end() < document.endToken(name.sentence())
                && (document.word(name.end()).equals(",")
                        || document.word(name.end()).equals("."));
        if (comma - 1 < sentence || !document.word(comma).equals(",") || !closed) {
            return null;
        }
        int start = preposedHead(comma, sentence);
        String noun = start < 0 ? null : Facts.role(lower(start));
        if (noun == null) {
            return null;
        }
        while (start > sentence
                && comma - start < LONGEST_TITLE
                && (Facts.ROLE_WORDS.contains(lower(start - 1))
                        || isModifyingName(start - 1)
                        || lower(start - 1).endsWith("’s")
                        || lower(start - 1).equals("'s")
                        || OPENERS.contains(lower(start - 1)))) {
            start--;
        }
        return new Role(text(start, comma), noun);
    }

    /**
     * The role noun of a phrase that ends at {@code comma}: “the museum's director”, “the head of the union”; or -1.
     */
    private int preposedHead(int comma, int sentence) {
        if (Facts.role(lower(comma - 1)) != null) {
            return comma - 1;
        }
        for (int token = comma - 2;
                token > sentence && comma - token < LONGEST_TITLE && !ends(token, sentence);
                token--) {
            if (Facts.role(lower(token)) != null) {
                return OF.contains(lower(token + 1)) ? token : -1;
            }
        }
        return -1;
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }

    /** “The audit’s author”: a role that begins with a possessive ending begins with the possessor, or behind it. */
    private int whole(int first) {
        String ending = document.word(first);
        if (!Facts.isPossessive(ending)) {
            return first;
        }
        int start = document.firstToken(document.sentenceOf(first));
        for (int at = first - 1; at >= start && first - at <= LONGEST_POSSESSOR; at--) {
            String word = document.word(at);
            if (DETERMINERS.contains(word.toLowerCase(Locale.ROOT)) || Letters.isCapital(word)) {
                return at;
            }
        }
        return first + 1;
    }

    private String text(int begin, int end) {
        int first = Math.min(whole(begin), end - 1);
        String words =
                SPACES.matcher(document.span(first, end).in(document.text())).replaceAll(" ");
        return LAST_COMMA.matcher(words).replaceFirst("$1");
    }
}
