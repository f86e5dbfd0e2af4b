package news.dateline.ingest.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;

/** Newline-delimited JSON: each line a delivery of its own. */
public final class JsonLines {
    private JsonLines() {}

    /** Two lines at least, each an object. */
    public static boolean is(byte[] bytes) {
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

    /**
     * The same of a stream of any length; a line that is too long is refused and the next one read.
     *
     * @param like whose lines they are, with their name and time; its bytes are not looked at
     * @param maxBytes of a line
     * @throws IOException if the stream breaks off
     */
    public static void read(InputStream in, Delivery like, int maxBytes, Consumer<Part> taker) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        for (int next = in.read(); next >= 0 || line.size() > 0; next = in.read()) {
            if (next >= 0 && next != '\n') {
                if (line.size() <= maxBytes) {
                    line.write(next);
                }
                continue;
            }
            take(line.toByteArray(), number, like, maxBytes, taker);
            line.reset();
            number++;
        }
    }

    private static void take(byte[] line, int number, Delivery like, int maxBytes, Consumer<Part> taker) {
        if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        boolean tooLong = line.length > maxBytes;
        Delivery delivery = new Delivery(
                tooLong ? new byte[0] : line,
                like.provider(),
                "application/json",
                like.name() + ":" + number,
                like.receivedAt());
        Outcome.Refused refused =
                new Outcome.Refused(Reason.TOO_LARGE, "at most " + maxBytes + " bytes of a line are read", null);
        taker.accept(new Part(delivery, "ndjson", tooLong ? refused : null));
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
