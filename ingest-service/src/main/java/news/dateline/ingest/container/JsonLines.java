package news.dateline.ingest.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import news.dateline.ingest.wire.Delivery;

/** Newline-delimited JSON: each line a delivery of its own. */
final class JsonLines {
    private JsonLines() {}

    /** Two lines at least, each an object. */
    static boolean is(byte[] bytes) {
        int first = lineEnd(bytes, 0);
        int second = first;
        while (second < bytes.length && Character.isWhitespace(bytes[second])) {
            second++;
        }
        return second < bytes.length
                && isObject(bytes, 0, first)
                && bytes[second] == '{'
                && isObject(bytes, second, lineEnd(bytes, second));
    }

    private static boolean isObject(byte[] bytes, int from, int to) {
        String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip();
        return line.startsWith("{") && line.endsWith("}");
    }

    static void read(Delivery delivery, Consumer<Part> taker) {
        byte[] bytes = delivery.bytes();
        int line = 1;
        for (int start = 0; start < bytes.length; line++) {
            int end = lineEnd(bytes, start);
            byte[] one = Arrays.copyOfRange(bytes, start, end);
            if (!new String(one, StandardCharsets.ISO_8859_1).isBlank()) {
                taker.accept(new Part(
                        new Delivery(
                                one,
                                delivery.provider(),
                                "application/json",
                                delivery.name() + ":" + line,
                                delivery.receivedAt()),
                        "ndjson",
                        null));
            }
            start = end + 1;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
