package news.dateline.launcher.extract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import news.dateline.extraction.Extraction;
import news.dateline.extraction.attribution.Quote;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityMention;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** What a text says, as one JSON object: the exchange format of files of gold and of predictions. */
public final class ExtractionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final Extraction extraction;
    private final Offsets offsets;

    private ExtractionJson(Extraction extraction, Offsets offsets) {
        this.text = extraction.text();
        this.extraction = extraction;
        this.offsets = offsets;
    }

    /** {@code {"id", "text", "entities": […], "quotes": […]}}. */
    public static ObjectNode of(String id, Extraction extraction, Offsets offsets) {
        ExtractionJson json = new ExtractionJson(extraction, offsets);
        ObjectNode node = NODES.objectNode();
        node.put("id", id);
        node.put("text", extraction.text());
        node.put("language", extraction.language().tag());
        node.set("entities", json.entities());
        node.set("quotes", json.quotes());
        return node;
    }

    private ArrayNode entities() {
        ArrayNode entities = NODES.arrayNode();
        extraction.entities().forEach(entity -> entities.add(entity(entity)));
        return entities;
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode node = NODES.objectNode();
        node.put("key", entity.key());
        node.put("type", entity.type().name().toLowerCase(Locale.ROOT));
        node.put("name", entity.name());
        node.put("role", entity.role());
        node.put("salience", entity.salience());
        ArrayNode mentions = node.putArray("mentions");
        for (EntityMention mention : entity.mentions()) {
            ObjectNode place = span(mention.span());
            place.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
            mentions.add(place);
        }
        return node;
    }

    private ArrayNode quotes() {
        ArrayNode quotes = NODES.arrayNode();
        extraction.quotes().forEach(quote -> quotes.add(quote(quote)));
        return quotes;
    }

    private ObjectNode quote(Quote quote) {
        ObjectNode node = span(quote.span());
        node.put("type", quote.kind().name().toLowerCase(Locale.ROOT));
        ArrayNode spans = node.putArray("spans");
        quote.content()
                .forEach(part ->
                        spans.add(NODES.arrayNode().add(at(part.start())).add(at(part.end()))));
        node.set("cue", optional(quote.cue()));
        node.set("speaker", optional(quote.speakerMention()));
        node.put("speaker_canonical", quote.speaker());
        ArrayNode speakers = node.putArray("speaker_entities");
        quote.speakerKeys().forEach(speakers::add);
        node.put("confidence", quote.confidence());
        node.put("reason", quote.reason());
        return node;
    }

    private @Nullable ObjectNode optional(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    private ObjectNode span(Span span) {
        ObjectNode node = NODES.objectNode();
        node.put("start", at(span.start()));
        node.put("end", at(span.end()));
        node.put("text", span.in(text));
        return node;
    }

    private int at(int unit) {
        return offsets.count(text, unit);
    }
}
