package news.dateline.ingest.charset;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 (RFC 3629) as it really arrives: whole, mixed with windows-1252, or cut in the middle of a character. */
final class Utf8 {
    private static final int CONTINUATION_BITS = 6;

    private Utf8() {}

    /**
     * What a scan of bytes as UTF-8 finds.
     *
     * @param sequences multi-byte characters that are sound
     * @param longSequences those of three bytes or more among them
     * @param stray bytes that belong to none, the cut tail apart
     * @param cutTail bytes of an unfinished character at the very end, 0 to 3
     */
    record Scan(int sequences, int longSequences, int stray, int cutTail) {
        boolean sound() {
            return stray == 0 && cutTail == 0;
        }

        boolean ascii() {
            return sequences == 0 && stray == 0 && cutTail == 0;
        }
    }

    static Scan scan(byte[] bytes) {
        int sequences = 0;
        int longer = 0;
        int stray = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i = Runs.endOfAscii(bytes, i);
                continue;
            }
            int length = sequenceAt(bytes, i);
            if (length > 0) {
                sequences++;
                longer += length > 2 ? 1 : 0;
                i += length;
            } else if (length < 0) {
                return new Scan(sequences, longer, stray, bytes.length - i);
            } else {
                stray++;
                i++;
            }
        }
        return new Scan(sequences, longer, stray, 0);
    }

    /** @param bytes whose {@link #scan} is sound */
    static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Sound sequences as UTF-8, stray bytes as windows-1252, a cut tail left out. */
    static String decodeMixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : sequenceAt(bytes, i);
            if (length < 0) {
                break;
            }
            if (length == 0) {
                text.append(Windows1252.decode(bytes[i] & 0xFF));
                i++;
            } else {
                text.appendCodePoint(codePoint(bytes, i, length));
                i += length;
            }
        }
        return text.toString();
    }

    /**
     * @return the text that was encoded twice, when every non-ASCII character of {@code text} is half of such a
     *     character; else null
     */
    static @Nullable String undouble(String text) {
        byte[] bytes = new byte[text.length()];
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            int b = Windows1252.encode(text.charAt(i));
            if (b < 0) {
                return null;
            }
            ascii &= b < 0x80;
            bytes[i] = (byte) b;
        }
        return !ascii && scan(bytes).sound() ? decode(bytes) : null;
    }

    /** Length of the sound sequence at {@code i}; 0 when there is none, -1 when the bytes end inside one. */
    private static int sequenceAt(byte[] bytes, int i) {
        int length = lengthByLead(bytes[i] & 0xFF);
        if (length == 0) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length) {
                return -1;
            }
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int cp = codePoint(bytes, i, length);
        boolean shortest = length == 2 ? cp >= 0x80 : length == 3 ? cp >= 0x800 : cp >= 0x10000;
        boolean surrogate = cp >= 0xD800 && cp <= 0xDFFF;
        return shortest && !surrogate && cp <= Character.MAX_CODE_POINT ? length : 0;
    }

    private static int lengthByLead(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static int codePoint(byte[] bytes, int i, int length) {
        if (length == 1) {
            return bytes[i];
        }
        int cp = bytes[i] & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            cp = (cp << CONTINUATION_BITS) | (bytes[i + k] & 0x3F);
        }
        return cp;
    }
}
