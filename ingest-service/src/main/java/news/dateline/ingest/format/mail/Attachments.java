package news.dateline.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.dateline.ingest.container.Part;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/**
 * The wire items attached to an e-mail, and the messages in it (message/rfc822, RFC 2046): XML, JSON and teletype, told
 * by their content. Pictures, documents and attached plain texts are none; the article of the message names them.
 */
public final class Attachments {
    private static final int MAX_COUNT = 100;
    private static final int MAX_DEPTH = 5;
    private static final int BEGINNING = 512;
    /** XML that is no web page, JSON, a teletype's start of header (SOH, SYN). */
    private static final Pattern WIRE = Pattern.compile(
            "(?s)(\u00ef\u00bb\u00bf)?[\\s\\x00\\x16]*+(<(?!!doctype html|html)[?!a-z].*|[{\\[].*|\\x01.*)",
            Pattern.CASE_INSENSITIVE);

    private final Delivery mail;
    private final List<Part> found = new ArrayList<>();

    private Attachments(Delivery mail) {
        this.mail = mail;
    }

    /**
     * @param mail an e-mail, as its article was read from it
     * @param depth of the messages around it; 0 when it came by itself
     * @return what is to be read as deliveries of their own, in their order; a refusal for what goes beyond the bounds
     */
    public static List<Part> of(Content mail, int depth) {
        Attachments attachments = new Attachments(mail.delivery());
        try {
            attachments.collect(mail.message(), 0, depth);
        } catch (IOException e) {
            // Whoever reads the message itself says what is wrong with it.
            return List.of();
        }
        return attachments.found;
    }

    private void collect(Entity entity, int nesting, int depth) throws IOException {
        if (nesting > EmailArticle.MAX_DEPTH || found.size() > MAX_COUNT) {
            return;
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, nesting + 1, depth);
            }
        } else if (entity.getBody() instanceof Message inner) {
            add(entity, bytes(inner), "message/rfc822", depth);
        } else if (nesting > 0 && entity.getBody() instanceof SingleBody body && !isText(entity)) {
            byte[] bytes = bytes(body);
            if (isWire(bytes)) {
                add(entity, bytes, contentType(entity), depth);
            }
        }
    }

    private static boolean isText(Entity entity) {
        return entity.getMimeType().matches("text/(plain|html)")
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static boolean isWire(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        return WIRE.matcher(beginning).matches()
                || WIRE.matcher(beginning.replace("\0", "").replaceFirst("^(\u00ff\u00fe|\u00fe\u00ff)", ""))
                        .matches();
    }

    private void add(Entity entity, byte[] bytes, @Nullable String contentType, int depth) {
        String name = entity.getFilename();
        Delivery delivery = new Delivery(
                bytes,
                mail.provider(),
                contentType,
                name == null || name.isBlank() ? mail.name() : name,
                mail.receivedAt());
        found.add(new Part(delivery, "email", refusal(depth)));
    }

    private Outcome.@Nullable Refused refusal(int depth) {
        if (found.size() >= MAX_COUNT) {
            return new Outcome.Refused(
                    Reason.LIMIT,
                    "an e-mail of more than " + MAX_COUNT + " attached items; the rest is not read",
                    null);
        }
        return depth >= MAX_DEPTH
                ? new Outcome.Refused(Reason.LIMIT, "messages nested deeper than " + MAX_DEPTH, null)
                : null;
    }

    private static byte[] bytes(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static @Nullable String contentType(Entity entity) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        String type = field == null ? null : field.getBody();
        // A carrier that says octets says nothing of the charset.
        return type == null || type.toLowerCase(Locale.ROOT).startsWith("application/octet-stream") ? null : type;
    }
}
