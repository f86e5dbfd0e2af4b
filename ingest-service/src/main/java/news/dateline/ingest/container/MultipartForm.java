package news.dateline.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A form of several files in one request (RFC 7578): each part a delivery of its own. */
final class MultipartForm {
    private MultipartForm() {}

    /** Only the carrier knows: the boundary stands in its header. */
    static boolean is(Delivery delivery) {
        String type = delivery.contentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && type.toLowerCase(Locale.ROOT).contains("boundary=");
    }

    static List<Delivery> parts(Delivery form) throws UnreadableException {
        byte[] header = ("Content-Type: " + form.contentType() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(form.bytes()));
        try {
            Message message = new DefaultMessageBuilder().parseMessage(whole);
            if (!(message.getBody() instanceof Multipart parts)
                    || parts.getBodyParts().isEmpty()) {
                throw new UnreadableException(Reason.MALFORMED, "a multipart form without parts");
            }
            List<Delivery> deliveries = new ArrayList<>();
            for (Entity part : parts.getBodyParts()) {
                deliveries.add(delivery(form, part));
            }
            message.dispose();
            return deliveries;
        } catch (IOException e) {
            throw new UnreadableException(Reason.MALFORMED, "no multipart form: " + e.getMessage());
        }
    }

    private static Delivery delivery(Delivery form, Entity part) throws IOException, UnreadableException {
        if (!(part.getBody() instanceof SingleBody body)) {
            throw new UnreadableException(Reason.MALFORMED, "a multipart form within another");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        String name = part.getFilename();
        return new Delivery(
                bytes.toByteArray(),
                form.provider(),
                contentType(part),
                name == null || name.isBlank() ? form.name() : name,
                form.receivedAt());
    }

    private static @Nullable String contentType(Entity part) {
        Field field = part.getHeader() == null ? null : part.getHeader().getField("Content-Type");
        return field == null ? null : field.getBody();
    }
}
