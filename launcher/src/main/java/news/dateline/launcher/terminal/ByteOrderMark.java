package news.dateline.launcher.terminal;

import java.io.BufferedReader;
import java.io.IOException;

/** The mark that spreadsheets and some editors put before the first character of a text, of which it is no part. */
public final class ByteOrderMark {
    private static final char MARK = '\uFEFF';

    private ByteOrderMark() {}

    /** The same reader, behind the mark if its text begins with one. */
    public static BufferedReader skip(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }
}
