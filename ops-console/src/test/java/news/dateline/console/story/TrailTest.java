package news.dateline.console.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.console.News;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.PartitionId;
import news.dateline.model.Enrichment;
import news.dateline.model.RawArticle;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final RawArticle ARTICLE = News.raw("coast:7", 2, "Bridge stays shut");

    @Test
    void tellsTheStepsInOrderOfTime() {
        StoredRecord raw = record("news.raw.v1", 4, 0, News.RAW.write(ARTICLE), Map.of());
        StoredRecord enriched = record("news.enriched.v1", 9, 1, enriched(4), Map.of());
        StoredRecord quote = record("news.quotes.v1", 3, 2, "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        StoredRecord gone = record("news.quotes.v1", 4, 2, null, Map.of());

        assertThat(Trail.of(List.of(gone, quote, enriched, raw)))
                .extracting(Step::title, Step::text)
                .containsExactly(
                        tuple("Read", "version 2, as read from ninjs-2.0"),
                        tuple("Published", "version 2, entities: 1, quotes: 1"),
                        tuple("Delivered quotes", "1 written, 1 removed"));
    }

    @Test
    void tellsWhenAStageWasDoneAndNotWhenItsInputWasWritten() {
        StoredRecord raw = record("news.raw.v1", 4, 0, News.RAW.write(ARTICLE), Map.of());
        Instant done = raw.timestamp().plusMillis(340);
        StoredRecord enriched =
                record("news.enriched.v1", 9, 0, enriched(4), Map.of("dateline.done.at", done.toString()));
        StoredRecord odd = record("news.changes.v1", 3, 0, new byte[0], Map.of("dateline.done.at", "soon"));

        assertThat(Trail.of(List.of(odd, enriched, raw)))
                .extracting(Step::title, Step::at)
                .containsExactly(
                        tuple("Read", raw.timestamp()), tuple("Compared", odd.timestamp()), tuple("Published", done));
    }

    @Test
    void saysWhenNothingCameOfAVersion() {
        StoredRecord raw = record("news.raw.v1", 4, 0, News.RAW.write(ARTICLE), Map.of());
        StoredRecord enriched = record("news.enriched.v1", 9, 1, enriched(3), Map.of());

        assertThat(Trail.of(List.of(raw, enriched)).get(0).title()).isEqualTo("Read, and no more");
    }

    @Test
    void saysWhyAStepRefusedIt() {
        Map<String, String> error = Map.of(
                "dateline.error.step", "extract",
                "dateline.error.reason", "TOO_LONG",
                "dateline.error.detail", "at most 5: 6",
                "dateline.error.topic", "news.raw.v1",
                "dateline.error.partition", "0",
                "dateline.error.offset", "4");
        StoredRecord raw = record("news.raw.v1", 4, 0, News.RAW.write(ARTICLE), Map.of());
        StoredRecord dead = record("news.dead-letters.v1", 0, 1, News.RAW.write(ARTICLE), error);

        assertThat(Trail.of(List.of(raw, dead)))
                .extracting(Step::title, Step::text)
                .containsExactly(
                        tuple("Read", "version 2, as read from ninjs-2.0"),
                        tuple("Refused", "step extract: TOO_LONG, at most 5: 6"));
    }

    private static byte[] enriched(long rawOffset) {
        return News.ENRICHED.write(News.enriched(ARTICLE, new Enrichment("news.raw.v1", 0, rawOffset, "test")));
    }

    private static StoredRecord record(
            String topic, long offset, int second, byte @Nullable [] value, Map<String, String> headers) {
        Instant at = News.NINE.plusSeconds(second);
        Bytes key = Bytes.wrap("coast:7".getBytes(StandardCharsets.UTF_8));
        return new StoredRecord(new PartitionId(topic, 0), offset, at, key, Bytes.wrap(value), headers);
    }
}
