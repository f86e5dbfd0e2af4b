package news.dateline.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The charset of bytes that declare none, or a wrong one, by ICU's statistics. */
final class Guess {
    /** Western text has single accented letters; a run of high bytes as long as this is another script. */
    private static final int OTHER_SCRIPT_RUN = 4;

    private static final int LEAST_CONFIDENCE = 10;
    private static final int SURE = 45;
    private static final int ENOUGH_HIGH_BYTES = 24;
    private static final int SAMPLE = 64 * 1024;
    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");

    private Guess() {}

    /** @return null when the statistics say nothing: the text is Western, or too short to tell */
    static @Nullable Charset charset(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        boolean otherScript = longestHighRun(sample) >= OTHER_SCRIPT_RUN || escapes(sample);
        int least = otherScript ? LEAST_CONFIDENCE : SURE;
        if (!otherScript && highBytes(sample) < ENOUGH_HIGH_BYTES) {
            return null;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        for (CharsetMatch match : detector.setText(sample).detectAll()) {
            Charset charset = CharsetLabel.charset(match.getName());
            boolean unicode = match.getName().startsWith("UTF-");
            boolean western = WESTERN.contains(match.getName());
            if (charset == null || unicode || (western && otherScript) || match.getConfidence() < least) {
                continue;
            }
            if (fits(sample, charset)) {
                return western ? null : charset;
            }
        }
        return null;
    }

    private static boolean fits(byte[] sample, Charset charset) {
        byte[] whole = Arrays.copyOf(sample, Math.max(0, sample.length - (sample.length == SAMPLE ? 4 : 0)));
        return Strict.decode(whole, charset) != null;
    }

    private static int longestHighRun(byte[] bytes) {
        int longest = 0;
        int run = 0;
        for (byte b : bytes) {
            run = b < 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int highBytes(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }

    /** ISO 2022 switches charsets by escape sequences. */
    private static boolean escapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }
}
