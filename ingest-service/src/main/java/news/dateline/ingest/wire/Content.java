package news.dateline.ingest.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.charset.DecodedText;
import news.dateline.ingest.charset.NoCharacters;
import news.dateline.ingest.charset.TextDecoder;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlParser;
import news.dateline.ingest.xml.XmlSyntaxException;
import news.dateline.model.Provenance;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A delivery looked at more and more closely: bytes, text, then XML or JSON, each worked out once and only when asked
 * for. Not thread-safe; one for each delivery.
 */
public final class Content {
    private static final int MAX_JSON_DEPTH = 100;
    private static final int MAX_JSON_STRING = 64 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(new com.fasterxml.jackson.core.JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_JSON_DEPTH)
                            .maxStringLength(MAX_JSON_STRING)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final MimeConfig MIME_BOUNDS = MimeConfig.custom()
            .setMaxLineLen(100_000)
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(100_000)
            .setMaxContentLen(64L * 1024 * 1024)
            .build();

    private static final Pattern JSON_START =
            Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[{\\[\"\\]])", Pattern.UNICODE_CHARACTER_CLASS);

    /** Finds properties that occur twice; then the last one counts, as in most readers. */
    private static final ObjectReader ONCE = JSON.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Delivery delivery;
    private @Nullable DecodedText decoded;
    private @Nullable String jsonText;
    private @Nullable String page;
    private @Nullable JsonNode json;
    private @Nullable Message message;
    private @Nullable RootTag rootTag;
    private boolean rootTagSought;
    private @Nullable Boolean jsonStart;
    private final List<String> mended = new ArrayList<>();

    public Content(Delivery delivery) {
        this.delivery = delivery;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** The whole text, decoded; line ends and markup as received. */
    public String text() {
        return decoded().text();
    }

    private DecodedText decoded() {
        if (decoded == null) {
            decoded = TextDecoder.decode(delivery.bytes(), delivery.contentType());
        }
        return decoded;
    }

    /** The start tag of the outermost element; null when the text is no markup. */
    public @Nullable RootTag rootTag() {
        if (!rootTagSought) {
            rootTag = RootTag.of(text());
            rootTagSought = true;
        }
        return rootTag;
    }

    /** Whether the text begins as a JSON object or array does. */
    public boolean looksLikeJson() {
        if (jsonStart == null) {
            jsonStart = JSON_START.matcher(text()).lookingAt();
        }
        return jsonStart;
    }

    /** @throws UnreadableException if the text is not well-formed XML within our bounds */
    public XmlDocument xml() throws UnreadableException {
        try {
            return XmlParser.strict(text());
        } catch (XmlSyntaxException e) {
            throw unreadable(e);
        }
    }

    /** @throws UnreadableException if not even the beginning of an XML tree can be read */
    public XmlDocument lenientXml() throws UnreadableException {
        try {
            return XmlParser.lenient(text());
        } catch (XmlSyntaxException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableException unreadable(XmlSyntaxException e) {
        Reason reason = switch (e.kind()) {
            case MALFORMED -> Reason.MALFORMED;
            case TRUNCATED -> Reason.TRUNCATED;
            case ENTITY -> Reason.FORBIDDEN;
            case LIMIT -> Reason.LIMIT;
        };
        return new UnreadableException(reason, String.valueOf(e.getMessage()), e.position());
    }

    /** @throws UnreadableException if the text is not one JSON value within our bounds */
    public JsonNode json() throws UnreadableException {
        if (json == null) {
            json = parseJson(jsonText());
        }
        return json;
    }

    /** The text without half characters and without what stands for none. */
    public String jsonText() {
        if (jsonText == null) {
            jsonText = JsonText.mended(text(), mended);
        }
        return jsonText;
    }

    /** The text without what stands for no character. */
    public String page() {
        if (page == null) {
            page = NoCharacters.leftOut(text(), mended);
        }
        return page;
    }

    /**
     * The bytes as a MIME message (RFC 2045), its parts not decoded.
     *
     * @throws IOException if they are none within our bounds
     */
    public Message message() throws IOException {
        if (message == null) {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MIME_BOUNDS);
            message = builder.parseMessage(new ByteArrayInputStream(delivery.bytes()));
        }
        return message;
    }

    private JsonNode parseJson(String text) throws UnreadableException {
        try {
            return unique(text);
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(Reason.LIMIT, e.getOriginalMessage(), position(e));
        } catch (JsonProcessingException e) {
            boolean atEnd = e instanceof com.fasterxml.jackson.core.io.JsonEOFException;
            throw new UnreadableException(
                    atEnd ? Reason.TRUNCATED : Reason.MALFORMED, "no JSON: " + e.getOriginalMessage(), position(e));
        }
    }

    private JsonNode unique(String text) throws JsonProcessingException {
        try {
            return ONCE.readTree(text);
        } catch (MismatchedInputException e) {
            JsonNode tree = JSON.readTree(text);
            mended.add("a property occurs twice, the last one counts: "
                    + e.getOriginalMessage().replaceFirst("^[^']*'([^']*)'.*$", "$1"));
            return tree;
        }
    }

    private static @Nullable String position(JsonProcessingException e) {
        return e.getLocation() == null
                ? null
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    /**
     * How an article of this delivery reached us.
     *
     * @param wireFormat with its version where it has one: {@code ninjs-2.0}
     * @param mended what the parser had to mend beyond the charset; what was mended twice is told once
     */
    public Provenance provenance(String wireFormat, List<String> mended) {
        List<String> repairs = new ArrayList<>(decoded().repairs());
        repairs.addAll(this.mended);
        repairs.addAll(mended);
        return new Provenance(
                wireFormat,
                decoded().charset(),
                repairs.stream().distinct().toList(),
                delivery.sha256(),
                delivery.receivedAt(),
                delivery.traceparent());
    }
}
