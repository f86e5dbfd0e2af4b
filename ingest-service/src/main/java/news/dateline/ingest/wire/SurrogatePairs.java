package news.dateline.ingest.wire;

/** Escapes in JSON that are half a character: a surrogate without its other half (Unicode 16, 3.8; RFC 8259, 8.2). */
final class SurrogatePairs {
    /** Length of an escape. */
    private static final int ESCAPE = 6;

    private static final int HEX = 16;
    private static final int NONE = -1;
    private static final String REPLACEMENT = "\\ufffd";

    private SurrogatePairs() {}

    /** @return the same text when every half has its other half; else with U+FFFD for those that have none */
    static String mended(String json) {
        if (!json.contains("\\ud") && !json.contains("\\uD")) {
            return json;
        }
        StringBuilder mended = new StringBuilder(json);
        int at = json.indexOf('\\');
        while (at >= 0) {
            int unit = unit(json, at);
            int next = at + (unit == NONE ? 2 : ESCAPE);
            if (unit != NONE && Character.isHighSurrogate((char) unit) && isLow(unit(json, next))) {
                next += ESCAPE;
            } else if (unit != NONE && Character.isSurrogate((char) unit)) {
                mended.replace(at, next, REPLACEMENT);
            }
            at = json.indexOf('\\', next);
        }
        return mended.toString();
    }

    private static boolean isLow(int unit) {
        return unit != NONE && Character.isLowSurrogate((char) unit);
    }

    /** The number of the escape that stands there; none when there is no such escape. */
    private static int unit(String json, int at) {
        if (!json.startsWith("\\u", at) || at + ESCAPE > json.length()) {
            return NONE;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE; i++) {
            int digit = Character.digit(json.charAt(i), HEX);
            if (digit < 0) {
                return NONE;
            }
            unit = unit * HEX + digit;
        }
        return unit;
    }
}
