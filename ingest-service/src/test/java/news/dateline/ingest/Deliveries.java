package news.dateline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.RawArticle;

/** Deliveries for the tests of this module: all by the coast agency, at nine. */
public final class Deliveries {
    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final int MAX_BYTES = 1024 * 1024;
    private static final WireFormats FORMATS = new WireFormats(MAX_BYTES);

    private Deliveries() {}

    public static Delivery of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Delivery of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    public static Delivery of(byte[] bytes) {
        return new Delivery(bytes, "coast", null, "sample", NINE);
    }

    public static Reading read(String text) {
        return FORMATS.read(of(text));
    }

    public static Reading read(byte[] bytes) {
        return FORMATS.read(of(bytes));
    }

    /** The only article of a text. */
    public static RawArticle article(String text) {
        return read(text).outcomes().get(0).fold(article -> article, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    /** The refusal of a text that holds no article. */
    public static Outcome.Refused refusal(String text) {
        return read(text).refusals().get(0);
    }
}
