package news.dateline.ingest.format.teletype;

import java.util.ArrayList;
import java.util.List;

/**
 * One transmission between its control characters (ISO 646): SOH header STX text ETX trailer EOT. What a line lost is
 * empty.
 *
 * @param header between SOH and STX
 * @param text between STX and ETX
 * @param trailer between ETX and EOT
 * @param line on which it begins, from 1
 */
record Frame(String header, String text, String trailer, int line) {
    static final char SOH = 0x01;
    static final char STX = 0x02;
    static final char ETX = 0x03;
    static final char EOT = 0x04;

    /** All transmissions of a text, in order. */
    static List<Frame> all(String text) {
        List<Frame> frames = new ArrayList<>();
        int start = text.indexOf(SOH);
        while (start >= 0) {
            int next = text.indexOf(SOH, start + 1);
            String frame = text.substring(start + 1, next < 0 ? text.length() : next);
            frames.add(of(
                    frame,
                    1
                            + (int) text.substring(0, start)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()));
            start = next;
        }
        return frames;
    }

    private static Frame of(String frame, int line) {
        int stx = frame.indexOf(STX);
        int etx = frame.indexOf(ETX);
        int textEnd = etx < 0 ? frame.length() : etx;
        int headerEnd = stx < 0 ? Math.min(textEnd, firstLineEnd(frame)) : Math.min(stx, textEnd);
        int textStart = Math.min(textEnd, stx < 0 ? headerEnd : headerEnd + 1);
        String trailer = etx < 0 ? "" : frame.substring(etx + 1);
        int eot = trailer.indexOf(EOT);
        return new Frame(
                frame.substring(0, headerEnd),
                frame.substring(textStart, textEnd),
                eot < 0 ? trailer : trailer.substring(0, eot),
                line);
    }

    private static int firstLineEnd(String frame) {
        int end = frame.indexOf('\n');
        return end < 0 ? frame.length() : end;
    }

    /** Whether it came to its end. */
    boolean complete(String whole) {
        return !trailer.isEmpty() || whole.indexOf(ETX) >= 0;
    }
}
