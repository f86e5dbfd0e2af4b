package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.text.Span;

/**
 * Pairs the quotation marks of one paragraph. Outside a quotation a mark that can open opens one; inside, a mark that
 * can close closes it, and one that can only open starts a nested quotation if enough marks follow to close both. An
 * apostrophe or an inch sign is no mark. What no mark closes ends with the paragraph, as do quotations that go on in
 * the next.
 */
final class QuotationMarks {
    private final String text;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();
    private final List<MarkedStretch> found = new ArrayList<>();
    /** Double marks from each on that close, less those that only open. */
    private final int[] closersAfter;
    /** While reading the marks: whether a double one is open. */
    private boolean open;

    private QuotationMarks(String text, Span paragraph) {
        this.text = text;
        this.end = paragraph.end();
        for (int i = paragraph.start(); i < end; i++) {
            if (Mark.starts(text.charAt(i))) {
                Mark mark = Mark.at(text, i, paragraph.start(), end);
                if ((mark.opens() || mark.closes()) && !isInch(mark)) {
                    marks.add(mark);
                    open = mark.single() ? open : open ? !mark.closes() : mark.opens();
                }
                i = mark.end() - 1;
            }
        }
        closersAfter = new int[marks.size() + 1];
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            closersAfter[i] = closersAfter[i + 1] + (mark.single() ? 0 : mark.closes() ? 1 : -1);
        }
    }

    /** The marked stretches in text order, nested ones left inside their outer one. */
    static List<MarkedStretch> in(String text, Span paragraph) {
        QuotationMarks pairing = new QuotationMarks(text, paragraph);
        for (int i = 0; i < pairing.marks.size(); ) {
            i = pairing.stretchFrom(i);
        }
        return pairing.found;
    }

    /** {@code 5'10"}, {@code a 12" gun}: a straight mark at a digit that no opened quotation waits for. */
    private boolean isInch(Mark mark) {
        if (mark.length() != 1 || text.charAt(mark.at()) != '"' || mark.at() == 0) {
            return false;
        }
        return Character.isDigit(text.charAt(mark.at() - 1)) && (!open || isClosedLater(mark.end()));
    }

    /** Whether a word follows and, of the straight marks behind it, the first closes: {@code "It was a 42" screen."} */
    private boolean isClosedLater(int at) {
        boolean word = at + 1 < end && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1));
        int next = text.indexOf('"', at);
        if (!word || next < 0 || next >= end) {
            return false;
        }
        Mark mark = Mark.at(text, next, at, end);
        return mark.closes() && !mark.opens();
    }

    private int stretchFrom(int first) {
        Mark open = marks.get(first);
        if (!open.opens()) {
            return first + 1;
        }
        int close = open.single() ? closeOfSingle(first) : closeOfDouble(first);
        if (close < 0) {
            return open.single() || isGlued(open) ? first + 1 : unclosed(first);
        }
        Mark closing = marks.get(close);
        add(open, closing.at(), closing.end(), true);
        return close + 1;
    }

    /** {@code about"joint work"}: the blank before it is lost, or the mark is a stray one. */
    private boolean isGlued(Mark mark) {
        return mark.opens() && mark.closes() && mark.at() > 0 && Character.isLetter(text.charAt(mark.at() - 1));
    }

    /**
     * No closing mark: the quotation ends at a single mark that closes nothing else, where the reporter says who spoke,
     * or with the paragraph; if another opens on the way, before that.
     */
    private int unclosed(int first) {
        int singles = 0;
        for (int i = first + 1; i < marks.size(); i++) {
            Mark next = marks.get(i);
            if (!next.single() && next.opens() && !next.closes() && !isOtherStyle(first, i)) {
                int last = Attributions.endOfSpeech(text, marks.get(first).end(), lastWordBefore(next.at()));
                add(marks.get(first), last, last, false);
                return i;
            }
            singles += !next.single() ? 0 : next.opens() ? 1 : next.closes() ? -1 : 0;
            if (singles < 0 && ".,!?".indexOf(text.charAt(next.at() - 1)) >= 0) {
                add(marks.get(first), next.at(), next.end(), true);
                return i + 1;
            }
        }
        int last = lastWordBefore(end);
        int said = isReopened(text.charAt(marks.get(first).at()))
                ? last
                : Attributions.endOfSpeech(text, marks.get(first).end(), last);
        add(marks.get(first), said, said, false);
        return marks.size();
    }

    /** Whether the next paragraph opens with the same mark, as it does where somebody goes on speaking. */
    private boolean isReopened(char glyph) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == glyph;
    }

    private void add(Mark open, int innerEnd, int outerEnd, boolean closed) {
        if (innerEnd > open.end()) {
            found.add(new MarkedStretch(
                    new Span(open.at(), outerEnd), new Span(open.end(), innerEnd), closed, open.single()));
        }
    }

    private int closeOfDouble(int first) {
        int depth = 1;
        for (int i = first + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.single()) {
                continue;
            }
            if (mark.closes()) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (mark.opens() && (closersAfter[i + 1] > depth || isOtherStyle(first, i))) {
                depth++;
            } else if (mark.opens()) {
                return -1;
            }
        }
        return -1;
    }

    /** A curly mark inside typewriter marks is surely a nested one. */
    private boolean isOtherStyle(int outer, int inner) {
        return text.charAt(marks.get(outer).at()) == '"'
                && text.charAt(marks.get(inner).at()) == '“';
    }

    /** Single marks close only where no plural possessive is likelier: {@code the voters' choice}. */
    private int closeOfSingle(int first) {
        int possessive = -1;
        int nested = 0;
        for (int i = first + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!mark.single()) {
                nested += mark.opens() && !mark.closes() ? 1 : -1;
                if (nested >= 0) {
                    continue;
                }
                return possessive;
            }
            if (nested > 0) {
                continue;
            }
            if (mark.opens() && !mark.closes()) {
                return possessive;
            }
            if (!isPossessive(mark)) {
                return i;
            }
            possessive = possessive < 0 ? i : possessive;
        }
        return possessive;
    }

    private boolean isPossessive(Mark mark) {
        return text.charAt(mark.at() - 1) == 's'
                && mark.end() + 1 < end
                && text.charAt(mark.end()) == ' '
                && Character.isLowerCase(text.charAt(mark.end() + 1));
    }

    private int lastWordBefore(int offset) {
        int at = offset;
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u00A0')) {
            at--;
        }
        return at;
    }
}
