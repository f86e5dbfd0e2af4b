package news.dateline.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;

/** Compressed deliveries, taken out up to a bound whatever they claim. */
public final class Gzip {
    private static final int BUFFER = 16 * 1024;

    private Gzip() {}

    public static boolean is(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** @throws UnreadableException if it is broken, or holds more than {@code maxBytes} */
    static byte[] inflate(byte[] bytes, int maxBytes) throws UnreadableException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (whole.size() + read > maxBytes) {
                    throw new UnreadableException(
                            Reason.TOO_LARGE, "a compressed delivery of more than " + maxBytes + " bytes");
                }
                whole.write(buffer, 0, read);
            }
        } catch (EOFException e) {
            throw new UnreadableException(Reason.TRUNCATED, "compressed bytes that end too early");
        } catch (IOException e) {
            throw new UnreadableException(Reason.MALFORMED, "no gzip: " + e.getMessage());
        }
        return whole.toByteArray();
    }

    /** The first bytes of what is inside, as far as they can be had. */
    public static byte[] beginning(byte[] bytes, int length) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] some = new byte[BUFFER];
            for (int count = in.read(some); count >= 0 && inside.size() < length; count = in.read(some)) {
                inside.write(some, 0, count);
            }
        } catch (IOException e) {
            // Whoever takes it out whole will say what is wrong.
        }
        return Arrays.copyOf(inside.toByteArray(), Math.min(length, inside.size()));
    }
}
