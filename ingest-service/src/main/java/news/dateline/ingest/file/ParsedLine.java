package news.dateline.ingest.file;

import java.util.List;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * One item of a file: what it would publish, or why it is refused. Written as one line of JSON by {@link #json}.
 *
 * @param file as named by the caller
 * @param format the wire format it was read as, or {@code unknown}
 * @param article absent when refused
 * @param repairs what was mended to read it; absent when refused
 * @param refused absent when there is an article
 */
public record ParsedLine(
        String file,
        String format,
        @Nullable RawArticle article,
        @Nullable List<String> repairs,
        @Nullable Refusal refused) {
    private static final Json<ParsedLine> JSON = Json.of(ParsedLine.class);

    /**
     * Why an item is no article.
     *
     * @param reason one word, for programs
     * @param detail for people
     * @param position where; absent when it is the whole
     */
    public record Refusal(
            String reason, String detail, @Nullable String position) {}

    /** One line for each item; at least one. */
    public static List<ParsedLine> of(String file, Reading reading) {
        return reading.outcomes().stream()
                .map(outcome -> outcome.<ParsedLine>fold(
                        article -> parsed(file, reading.format(), article),
                        refused -> refused(file, reading.format(), refused)))
                .toList();
    }

    private static ParsedLine parsed(String file, String format, RawArticle article) {
        return new ParsedLine(file, format, article, article.provenance().repairs(), null);
    }

    private static ParsedLine refused(String file, String format, Outcome.Refused refused) {
        Refusal refusal = new Refusal(refused.reason().name(), refused.detail(), refused.position());
        return new ParsedLine(file, format, null, null, refusal);
    }

    /** For a person to read. */
    public String indentedJson() {
        return JSON.writeIndented(this);
    }

    /** UTF-8, without line end. */
    public byte[] json() {
        return JSON.write(this);
    }
}
