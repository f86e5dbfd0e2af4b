package news.dateline.ingest.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Runs of plain bytes, passed by eight at a time: wires are mostly made of them. */
public final class Runs {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;

    private Runs() {}

    /** Where the ASCII bytes from {@code from} on end. */
    static int endOfAscii(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The next byte from {@code from} on, and before {@code to}, that is below the space; {@code to} when none is. */
    public static int nextBelowSpace(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && noneBelowSpace((long) EIGHT.get(bytes, i))) {
            i += Long.BYTES;
        }
        while (i < to && (bytes[i] < 0 || bytes[i] >= ' ')) {
            i++;
        }
        return i;
    }

    /** A borrow sets the high bit of a byte that had none (Warren, Hacker's Delight, 6-1). */
    private static boolean noneBelowSpace(long word) {
        return ((word - SPACES) & ~word & HIGH_BITS) == 0;
    }
}
