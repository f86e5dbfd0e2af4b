package news.dateline.ingest.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Charsets of two and four bytes a unit, found by byte order mark or by where the zero bytes stand. */
final class Utf16Or32 {
    private static final int SAMPLE = 1024;
    private static final int LEAST_SHARE_OF_ZEROS = 3;

    private Utf16Or32() {}

    /**
     * A charset and how many bytes of mark precede the text.
     *
     * @param charset with its byte order in the name
     * @param markLength 0 when it was found without a mark
     */
    record Found(Charset charset, int markLength) {}

    static @Nullable Found find(byte[] bytes) {
        Found marked = byMark(bytes);
        return marked != null ? marked : byZeros(bytes);
    }

    private static @Nullable Found byMark(byte[] b) {
        if (starts(b, 0x00, 0x00, 0xFE, 0xFF)) {
            return new Found(Charset.forName("UTF-32BE"), 4);
        }
        if (starts(b, 0xFF, 0xFE, 0x00, 0x00)) {
            return new Found(Charset.forName("UTF-32LE"), 4);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return new Found(Charset.forName("UTF-16BE"), 2);
        }
        return starts(b, 0xFF, 0xFE) ? new Found(Charset.forName("UTF-16LE"), 2) : null;
    }

    /** Markup and Latin text have a zero in the same place of every unit; binaries have not. */
    private static @Nullable Found byZeros(byte[] bytes) {
        int[] zeros = new int[4];
        int end = Math.min(bytes.length, SAMPLE) & ~3;
        for (int i = 0; i < end; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int units = end / 4;
        if (units == 0) {
            return null;
        }
        String name = name(zeros, units);
        return name == null ? null : new Found(Charset.forName(name), 0);
    }

    private static @Nullable String name(int[] zeros, int units) {
        if (zeros[0] == units && zeros[1] == units && zeros[3] == 0) {
            return "UTF-32BE";
        }
        if (zeros[3] == units && zeros[2] == units && zeros[0] == 0) {
            return "UTF-32LE";
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (odd == 0 && even * LEAST_SHARE_OF_ZEROS > units * 2) {
            return "UTF-16BE";
        }
        return even == 0 && odd * LEAST_SHARE_OF_ZEROS > units * 2 ? "UTF-16LE" : null;
    }

    static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
