package news.dateline.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.ingest.charset.Runs;
import news.dateline.ingest.charset.TextDecoder;
import org.jspecify.annotations.Nullable;

/** Bytes that are no text in any charset. */
final class BinaryContent {
    private static final int SAMPLE = 8192;
    private static final int MOST_CONTROLS_OF = 10;
    private static final Map<String, String> SIGNATURES = signatures();

    private BinaryContent() {}

    private static Map<String, String> signatures() {
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("\u0089PNG", "a PNG image");
        signatures.put("\u00ff\u00d8\u00ff", "a JPEG image");
        signatures.put("GIF8", "a GIF image");
        signatures.put("%PDF-", "a PDF document");
        signatures.put("PK\u0003\u0004", "a ZIP archive");
        signatures.put("\u00d0\u00cf\u0011\u00e0", "an OLE document");
        signatures.put("\u007fELF", "a program");
        signatures.put("\u00ca\u00fe\u00ba\u00be", "a program");
        signatures.put("BZh", "a bzip2 archive");
        signatures.put("\u00fd7zXZ", "an XZ archive");
        signatures.put("ID3", "an MP3 recording");
        signatures.put("OggS", "an Ogg recording");
        signatures.put("(\u00b5/\u00fd", "a Zstandard archive");
        return signatures;
    }

    /** @return what it is, in words; null when it may be text */
    static @Nullable String kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        return mostlyControls(bytes) ? "neither text nor a known binary format" : null;
    }

    /** Wires frame their stories with SOH to EOT and use some separators; more control characters are no text. */
    private static boolean mostlyControls(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = Runs.nextBelowSpace(bytes, 0, sample); i < sample; i = Runs.nextBelowSpace(bytes, i + 1, sample)) {
            int b = bytes[i];
            controls += b == 0 ? 4 : b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * MOST_CONTROLS_OF > sample && !wide(bytes);
    }

    /** UTF-16 and UTF-32 are full of zeros, on one side of every unit. */
    private static boolean wide(byte[] bytes) {
        String decoded = TextDecoder.decode(
                        bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes, null)
                .charset();
        return decoded.startsWith("UTF-16") || decoded.startsWith("UTF-32");
    }
}
