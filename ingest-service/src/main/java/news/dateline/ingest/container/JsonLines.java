package news.dateline.ingest.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;

/** Newline-delimited JSON: each line a delivery of its own. */
public final class JsonLines {
    private static final int BUFFER = 64 * 1024;

    private JsonLines() {}

    /** Two lines at least, each an object. */
    public static boolean is(byte[] bytes) {
        if (bytes.length == 0 || (bytes[0] != '{' && !Character.isWhitespace(bytes[0]))) {
            return false;
        }
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
        int first = from;
        int last = to - 1;
        while (first < last && Character.isWhitespace(bytes[first])) {
            first++;
        }
        while (last > first && Character.isWhitespace(bytes[last])) {
            last--;
        }
        return first < last && bytes[first] == '{' && bytes[last] == '}';
    }

    static void read(Delivery delivery, Consumer<Part> taker) {
        byte[] bytes = delivery.bytes();
        int line = 1;
        for (int start = 0; start < bytes.length; line++) {
            int end = lineEnd(bytes, start);
            byte[] one = Arrays.copyOfRange(bytes, start, end);
            if (!isBlank(one)) {
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
        byte[] buffer = new byte[BUFFER];
        int number = 1;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int start = 0;
            for (int end = lineEnd(buffer, start, count); end < count; end = lineEnd(buffer, start, count)) {
                append(line, buffer, start, end, maxBytes);
                take(line.toByteArray(), number, like, maxBytes, taker);
                line.reset();
                number++;
                start = end + 1;
            }
            append(line, buffer, start, count, maxBytes);
        }
        take(line.toByteArray(), number, like, maxBytes, taker);
    }

    /** Of a line that is too long one byte more than it may have is kept. */
    private static void append(ByteArrayOutputStream line, byte[] buffer, int from, int to, int maxBytes) {
        line.write(buffer, from, Math.max(0, Math.min(to - from, maxBytes + 1 - line.size())));
    }

    private static void take(byte[] line, int number, Delivery like, int maxBytes, Consumer<Part> taker) {
        if (isBlank(line)) {
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

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (!Character.isWhitespace(one)) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(byte[] bytes, int from) {
        return lineEnd(bytes, from, bytes.length);
    }

    /** Where the next line feed stands; {@code to} when none does. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
