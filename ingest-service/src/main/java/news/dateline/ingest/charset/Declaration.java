package news.dateline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a charset is declared.
 *
 * @param source for people: {@code content type}, {@code XML declaration}, {@code meta element}
 * @param label as written there
 */
record Declaration(String source, String label) {
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']?([^\\s\"'?>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);
    static final int SNIFFED_BYTES = 4096;
    private static final byte[] EBCDIC_XML = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};

    /** All declarations, the one to believe first in front: transport, XML declaration, meta element. */
    static List<Declaration> find(byte[] bytes, @Nullable String contentType) {
        List<Declaration> found = new ArrayList<>();
        if (contentType != null) {
            add(found, "content type", PARAMETER.matcher(contentType));
        }
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), sniffingCharset(bytes));
        if (start.indexOf('<') >= 0) {
            add(found, "XML declaration", XML.matcher(start));
            add(found, "meta element", META.matcher(start));
        }
        return found;
    }

    private static Charset sniffingCharset(byte[] bytes) {
        boolean ebcdic = bytes.length > EBCDIC_XML.length;
        for (int i = 0; ebcdic && i < EBCDIC_XML.length; i++) {
            ebcdic = bytes[i] == EBCDIC_XML[i];
        }
        Charset cp037 = ebcdic ? CharsetLabel.charset("IBM037") : null;
        return cp037 == null ? StandardCharsets.ISO_8859_1 : cp037;
    }

    private static void add(List<Declaration> found, String source, Matcher matcher) {
        if (matcher.find()) {
            found.add(new Declaration(source, matcher.group(1)));
        }
    }
}
