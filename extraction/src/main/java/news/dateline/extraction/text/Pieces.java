package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The beginning of a stretch of text cut into lower-case words, numbers, and the marks that furniture uses. */
final class Pieces {
    private static final String MARKS = ":©&";

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /** At most {@code most} pieces of {@code [start, end)}. */
    Pieces(CharSequence text, int start, int end, int most) {
        int at = start;
        while (at < end && words.size() < most) {
            char c = text.charAt(at);
            int stop = at + 1;
            if (Character.isLetter(c)) {
                while (stop < end && Character.isLetter(text.charAt(stop)) && !isSeam(text, stop)) {
                    stop++;
                }
            } else if (Character.isDigit(c)) {
                while (stop < end && (Character.isDigit(text.charAt(stop)) || isJoint(text, stop, end))) {
                    stop++;
                }
            } else if (MARKS.indexOf(c) < 0) {
                at++;
                continue;
            }
            words.add(text.subSequence(at, stop).toString().toLowerCase(Locale.ROOT));
            spans.add(new Span(at, stop));
            at = stop;
        }
    }

    /** Whether small letters meet a capital here. */
    private static boolean isSeam(CharSequence text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean isJoint(CharSequence text, int at, int end) {
        return ".,:".indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    int count() {
        return words.size();
    }

    String word(int piece) {
        return words.get(piece);
    }

    Span span(int piece) {
        return spans.get(piece);
    }

    /** Whether nothing but a colon is left behind the first {@code taken} pieces. */
    boolean isAll(int taken) {
        return taken == count() || (taken + 1 == count() && word(taken).equals(":"));
    }

    /** Whether there is such a piece and it starts with a capital. */
    boolean startsUpper(int piece, CharSequence text) {
        return piece < count() && Character.isUpperCase(text.charAt(span(piece).start()));
    }
}
