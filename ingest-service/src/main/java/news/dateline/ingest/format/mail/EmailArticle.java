package news.dateline.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.ingest.charset.DecodedText;
import news.dateline.ingest.charset.NoCharacters;
import news.dateline.ingest.charset.TextDecoder;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A parsed message as an article; its attachments are named here and read by {@link Attachments}. */
final class EmailArticle {
    static final int MAX_DEPTH = 20;

    private final Message message;
    private final List<Entity> texts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();

    private EmailArticle(Message message) {
        this.message = message;
    }

    static RawArticle article(Content content, Message message) throws IOException, UnreadableException {
        EmailArticle article = new EmailArticle(message);
        article.collect(message, 0);
        return article.read(content);
    }

    private void collect(Entity entity, int depth) throws UnreadableException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableException(Reason.LIMIT, "a message of more than " + MAX_DEPTH + " nested parts");
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (entity.getMimeType().matches("text/(plain|html)")
                && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            texts.add(entity);
        } else {
            attachments.add(String.valueOf(Texts.first(entity.getFilename(), entity.getMimeType())));
        }
    }

    private RawArticle read(Content content) throws IOException, UnreadableException {
        Body body = body();
        String subject = Texts.line(message.getSubject());
        if (subject == null && body.text().isBlank()) {
            throw new UnreadableException(Reason.NO_CONTENT, "a message with neither a subject nor a text");
        }
        String id = Guids.clean(
                String.valueOf(Texts.first(message.getMessageId(), "")).replaceAll("^<|>$", ""));
        Instant date = message.getDate() == null ? null : message.getDate().toInstant();
        return new RawArticleDraft(
                        Guids.id(
                                content.delivery().provider(),
                                id == null ? Guids.ofContent(subject + "\n" + body.text()) : id),
                        date == null ? content.delivery().receivedAt() : date,
                        content.provenance("email", repairs))
                .headline(subject)
                .byline(from())
                .language(field("Content-Language"))
                .body(body)
                .ext(ext())
                .finish();
    }

    /** The plain text where there is one; it holds no tracking and no layout. */
    private Body body() throws IOException {
        for (Body.Kind kind : List.of(Body.Kind.PLAIN, Body.Kind.HTML)) {
            for (Entity entity : texts) {
                boolean html = entity.getMimeType().equals("text/html");
                String text = html == (kind == Body.Kind.HTML) ? text(entity) : "";
                if (!text.isBlank()) {
                    return new Body(kind, (html ? NoCharacters.leftOut(text, repairs) : text).strip());
                }
            }
        }
        return new Body(Body.Kind.PLAIN, "");
    }

    private String text(Entity entity) throws IOException {
        if (!(entity.getBody() instanceof SingleBody single)) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        single.writeTo(bytes);
        DecodedText decoded = TextDecoder.decode(bytes.toByteArray(), field(entity, "Content-Type"));
        repairs.addAll(decoded.repairs());
        boolean flowed = String.valueOf(field(entity, "Content-Type"))
                .toLowerCase(java.util.Locale.ROOT)
                .contains("format=flowed");
        return flowed ? unflowed(decoded.text()) : decoded.text();
    }

    /** Lines that end with a space go on in the next one (RFC 3676); a signature's dashes do not. */
    private static String unflowed(String text) {
        return text.replace("\r\n", "\n").replaceAll("(?<!--) \\n(?!\\n|>|-- )", " ");
    }

    private @Nullable String from() {
        MailboxList from = message.getFrom();
        return from == null
                ? null
                : Texts.line(from.stream()
                        .map(Mailbox::getName)
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    private @Nullable String field(String name) {
        return field(message, name);
    }

    private static @Nullable String field(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return field == null ? null : Texts.line(field.getBody());
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        if (!attachments.isEmpty()) {
            ext.put("attachments", String.join("; ", attachments));
        }
        String reply = field("In-Reply-To");
        if (reply != null) {
            ext.put("inReplyTo", reply);
        }
        MailboxList from = message.getFrom();
        if (from != null && !from.isEmpty()) {
            ext.put("from", from.get(0).getAddress());
        }
        return ext;
    }
}
