package news.dateline.ingest.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.wire.UnreadableException;
import org.jspecify.annotations.Nullable;

/** An HTTP answer as a crawler kept it, whose headers the crawler may already have acted upon. */
final class HttpAnswer {
    private static final int HEXADECIMAL = 16;

    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b.*");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] rest;

    private HttpAnswer(int status, Map<String, String> headers, byte[] rest) {
        this.status = status;
        this.headers = headers;
        this.rest = rest;
    }

    /** @return null when it is none */
    static @Nullable HttpAnswer parse(byte[] block) {
        int end = headerEnd(block);
        if (end < 0) {
            return null;
        }
        List<String> lines =
                new String(block, 0, end, StandardCharsets.ISO_8859_1).lines().toList();
        Matcher status = STATUS.matcher(lines.get(0));
        if (!status.matches()) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new HttpAnswer(Integer.parseInt(status.group(1)), headers, Arrays.copyOfRange(block, end, block.length));
    }

    private static int headerEnd(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1);
        int strict = text.indexOf("\r\n\r\n");
        int bare = text.indexOf("\n\n");
        if (strict < 0 || (bare >= 0 && bare < strict)) {
            return bare < 0 ? -1 : bare + 2;
        }
        return strict + 4;
    }

    int status() {
        return status;
    }

    @Nullable
    String contentType() {
        return headers.get("content-type");
    }

    /**
     * Without transfer and content encoding; as it stands where it is not encoded although the header says so.
     *
     * @throws UnreadableException if what is compressed is broken or too large
     */
    byte[] body(int maxBytes) throws UnreadableException {
        byte[] body = has("transfer-encoding", "chunked") ? unchunked() : rest;
        boolean compressed = has("content-encoding", "gzip") || has("content-encoding", "x-gzip");
        return compressed && Gzip.is(body) ? Gzip.inflate(body, maxBytes) : body;
    }

    private boolean has(String header, String value) {
        return headers.getOrDefault(header, "").toLowerCase(Locale.ROOT).contains(value);
    }

    private byte[] unchunked() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < rest.length) {
            int lineEnd = at;
            while (lineEnd < rest.length && rest[lineEnd] != '\n') {
                lineEnd++;
            }
            int size = size(new String(rest, at, lineEnd - at, StandardCharsets.ISO_8859_1));
            if (size < 0) {
                // No chunk where one should begin: nothing was chunked, or the rest is not.
                return whole.size() == 0 ? rest : whole.toByteArray();
            }
            int start = lineEnd + 1;
            if (size == 0 || start >= rest.length) {
                break;
            }
            int end = Math.min(rest.length, start + size);
            whole.write(rest, start, end - start);
            at = end;
            while (at < rest.length && (rest[at] == '\r' || rest[at] == '\n')) {
                at++;
            }
        }
        return whole.toByteArray();
    }

    private static int size(String line) {
        String digits = line.replaceFirst(";.*", "").strip();
        return digits.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(digits, HEXADECIMAL) : -1;
    }
}
