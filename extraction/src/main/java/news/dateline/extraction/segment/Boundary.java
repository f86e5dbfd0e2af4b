package news.dateline.extraction.segment;

import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.text.WordList;

/** Decides, inside one paragraph, whether a sentence ends at a token. Asked once for each token, from left to right. */
final class Boundary {
    private static final Set<String> STARTERS = WordList.of("""
            the a an he she it they we i you this that these those there here his her its their our my your
            but and or so yet in on at for from with without by to of as if when while after before since until
            though although because however meanwhile also now then still even once during under over among between
            both some many most more few all each every another other one two three several no not nobody nothing
            what who whose where why how which whether despite according given asked earlier later last late early
            officials police analysts experts critics others is was are were do did does can could will would should
            may might must have has had only such said nor per about""");
    private static final Set<String> SAYINGS = WordList.of("""
            said says say asked asks wrote writes told tells added adds replied replies shouted shouts yelled cried
            exclaimed tweeted posted declared wondered continued quipped joked demanded insisted recalled answered
            warned explained screamed responded chanted thundered""");
    private static final Set<String> CLOCK_FOLLOWERS = WordList.of(
            "est edt et ct cst cdt mt pt pst pdt gmt bst utc cet cest ist jst local eastern central pacific time"
                    + " monday tuesday wednesday thursday friday saturday sunday");
    /** Words before a single capital that names a thing, not a person: “Plan B.”, “vitamin C.” */
    private static final Set<String> LETTERED =
            WordList.of("vitamin plan group type class grade hepatitis appendix section");

    private static final int SAYING_LOOKAHEAD = 5;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int first;
    private final int end;
    /** Marks opened and not yet closed in this paragraph. */
    private int straightQuotes;

    private boolean lowQuoteOpen;

    Boundary(String text, int[] starts, int[] ends, int first, int end) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.first = first;
        this.end = end;
    }

    /** The token after the sentence whose last mark stands at {@code token}; 0 if none ends there. */
    int sentenceEnd(int token) {
        char c = text.charAt(starts[token]);
        note(c);
        boolean dotted = text.charAt(ends[token] - 1) == '.';
        boolean cry = c == '?' || c == '!' || c == '。' || c == '？' || c == '！';
        boolean ellipsis = c == '…' || (c == '.' && ends[token] - starts[token] > 1);
        if (!dotted && !cry && !ellipsis) {
            return 0;
        }
        int next = token + 1;
        boolean closedQuote = false;
        while (next < end && closes(next)) {
            closedQuote |= isQuote(text.charAt(starts[next]));
            note(text.charAt(starts[next]));
            next++;
        }
        if (next >= end) {
            return next;
        }
        return ends(token, next, cry, ellipsis, closedQuote) ? next : 0;
    }

    private void note(char c) {
        if (c == '"') {
            straightQuotes++;
        } else if (c == '„' || c == '“') {
            lowQuoteOpen = c == '„';
        }
    }

    private boolean ends(int token, int next, boolean cry, boolean ellipsis, boolean closedQuote) {
        char following = text.charAt(starts[next]);
        if (CharClass.of(following) == CharClass.LOWER) {
            return isCamel(next) && !cry && !ellipsis;
        }
        if (",;:)]".indexOf(following) >= 0 || isDash(following)) {
            return false;
        }
        if (ellipsis) {
            return (CharClass.of(following) == CharClass.UPPER && glued(token)) || isOpening(next);
        }
        if (cry) {
            return !(closedQuote && sayingFollows(next));
        }
        if (ends[token] - starts[token] == 1) {
            return !isListNumber(token);
        }
        return endsAbbreviated(token, next, closedQuote);
    }

    private boolean endsAbbreviated(int token, int next, boolean closedQuote) {
        String word = text.substring(starts[token], ends[token] - 1);
        Abbreviations.Kind kind = Abbreviations.kindOf(word);
        if (kind == null) {
            return true;
        }
        boolean starter = isOpening(next) || STARTERS.contains(lower(next)) || closedQuote;
        if (Abbreviations.isInitial(word)) {
            return starter && token > first && isLetteredThing(token - 1);
        }
        if (kind != Abbreviations.Kind.OPEN) {
            return kind == Abbreviations.Kind.BEFORE_NUMBER && starter;
        }
        if (word.equals("a.m") || word.equals("p.m") || word.equals("etc")) {
            return starter
                    || (CharClass.of(text.charAt(starts[next])) == CharClass.UPPER
                            && !CLOCK_FOLLOWERS.contains(lower(next)));
        }
        return starter;
    }

    private boolean isLetteredThing(int token) {
        return CharClass.of(text.charAt(starts[token])) == CharClass.LOWER || LETTERED.contains(lower(token));
    }

    /** Whether the stop belongs to a number that heads a list item or an ordinal: “1. Open the lid”. */
    private boolean isListNumber(int token) {
        return token == first + 1
                && ends[first] - starts[first] <= 3
                && CharClass.of(text.charAt(starts[first])) == CharClass.DIGIT;
    }

    /** Whether a verb of saying stands close by: “Why?” Mr. Orsini asked. */
    private boolean sayingFollows(int from) {
        for (int token = from; token < Math.min(from + SAYING_LOOKAHEAD, end); token++) {
            char c = text.charAt(starts[token]);
            if (CharClass.of(c) == CharClass.PUNCTUATION) {
                return false;
            }
            if (CharClass.of(c) == CharClass.LOWER && SAYINGS.contains(lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a mark that still belongs to the sentence before it. */
    private boolean closes(int token) {
        char c = text.charAt(starts[token]);
        boolean left = starts[token] == ends[token - 1];
        boolean right = token + 1 < end && starts[token + 1] == ends[token];
        return switch (c) {
            case ')', ']', '}', '”', '’' -> left;
            case '»', '›', '«', '‹' -> !right && (left || c == '»' || c == '›');
            case '“', '‘' -> left && (lowQuoteOpen || !right);
            case '"' -> left && (!right || straightQuotes % 2 == 1);
            case '\'' -> left && (!right || ends[token] - starts[token] == 2);
            default -> false;
        };
    }

    private static boolean isQuote(char c) {
        return "\"“”„«»‹›‘’'`".indexOf(c) >= 0;
    }

    private boolean isOpening(int token) {
        char c = text.charAt(starts[token]);
        return isQuote(c) || c == '(' || c == '[' || c == '•';
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** Whether an ellipsis is glued to the word before it, as at a sentence's end. */
    private boolean glued(int token) {
        return token > first && starts[token] == ends[token - 1];
    }

    private boolean isCamel(int token) {
        return starts[token] + 1 < ends[token] && CharClass.of(text.charAt(starts[token] + 1)) == CharClass.UPPER;
    }

    private String lower(int token) {
        int length = Math.min(ends[token] - starts[token], 16);
        return text.substring(starts[token], starts[token] + length).toLowerCase(Locale.ROOT);
    }
}
