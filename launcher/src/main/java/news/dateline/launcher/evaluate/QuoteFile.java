package news.dateline.launcher.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.terminal.Failure;
import org.jspecify.annotations.Nullable;

/** Articles with their quotes, one JSON object a line, offsets in Unicode code points as gold files have them. */
final class QuoteFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuoteFile() {}

    /**
     * @param id of the article
     * @param text absent in files of predictions
     * @param quotes offsets still as in the file
     */
    record Line(String id, @Nullable String text, JsonNode quotes) {

        /** Rows with offsets into {@code text} in UTF-16 code units. */
        List<QuoteRow> rows(String into) {
            List<QuoteRow> rows = new ArrayList<>();
            quotes.forEach(quote -> rows.add(row(quote, into)));
            return rows;
        }
    }

    /** @throws Failure if the line is no such object */
    static Line parse(String json, String place) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.path("id").isTextual() || !node.path("quotes").isArray()) {
                throw Failure.input(place + ": an object with a text \"id\" and an array \"quotes\" was expected");
            }
            return new Line(node.path("id").textValue(), node.path("text").textValue(), node.path("quotes"));
        } catch (JsonProcessingException e) {
            throw Failure.input(place + ": no JSON: " + e.getOriginalMessage());
        }
    }

    private static QuoteRow row(JsonNode quote, String text) {
        List<int[]> spans = new ArrayList<>();
        quote.path("spans")
                .forEach(span -> spans.add(
                        span.isArray()
                                ? new int[] {unit(span.path(0), text), unit(span.path(1), text)}
                                : new int[] {unit(span.path("start"), text), unit(span.path("end"), text)}));
        return new QuoteRow(
                unit(quote.path("start"), text),
                unit(quote.path("end"), text),
                quote.path("type").asText("?"),
                words(quote.path("cue")),
                mention(quote.path("speaker"), text),
                words(quote.path("speaker_canonical")),
                quote.path("confidence").asDouble(-1),
                spans);
    }

    private static QuoteRow.@Nullable Words mention(JsonNode speaker, String text) {
        String words = words(speaker);
        if (words == null) {
            return null;
        }
        boolean located = speaker.path("start").isInt() && speaker.path("end").isInt();
        return located
                ? new QuoteRow.Words(unit(speaker.path("start"), text), unit(speaker.path("end"), text), words)
                : new QuoteRow.Words(-1, -1, words);
    }

    /** A text, or the text of an object; absent when it is neither or empty. */
    private static @Nullable String words(JsonNode node) {
        String words = node.isObject() ? node.path("text").textValue() : node.textValue();
        return words == null || words.isEmpty() ? null : words;
    }

    private static int unit(JsonNode codePoints, String text) {
        try {
            return text.offsetByCodePoints(0, codePoints.intValue());
        } catch (IndexOutOfBoundsException e) {
            throw Failure.input("offset " + codePoints + " lies outside the text of its article");
        }
    }
}
