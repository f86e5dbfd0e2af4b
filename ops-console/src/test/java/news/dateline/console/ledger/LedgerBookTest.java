package news.dateline.console.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicTail.Reading;
import news.dateline.console.cluster.TopicTail.Stretch;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.ledger.LedgerStanding.Unbalanced;
import news.dateline.model.Json;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Age;
import news.dateline.model.LedgerLine.Fates;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

class LedgerBookTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final PartitionId RAW = new PartitionId("news.raw.v1", 3);
    private static final PartitionId ENRICHED = new PartitionId("news.enriched.v1", 3);
    private static final Duration LATER = Duration.ofSeconds(31);

    private final LedgerBook book = new LedgerBook();
    private final Map<PartitionId, Stretch> stretches = new HashMap<>();
    private Instant now = NINE.plusSeconds(20);

    private void record(PartitionId at, long offset, byte[] value, Map<String, String> headers, String key) {
        book.note(new StoredRecord(
                at, offset, now, Bytes.wrap(key.getBytes(StandardCharsets.UTF_8)), Bytes.wrap(value), headers));
    }

    /** The partition holds records at these offsets, and ends there. */
    private void log(PartitionId at, long end, long... offsets) {
        LongStream.of(offsets).forEach(offset -> record(at, offset, new byte[0], Map.of(), "coast:" + offset));
        stretches.merge(at, new Stretch(0, end), (before, next) -> new Stretch(before.to(), next.to()));
    }

    private void line(PartitionId of, Instant minute, long from, long to, Fates fates) {
        line(new LedgerLine("stage", of.topic(), of.partition(), minute, from, to, fates.total(), fates, List.of()));
    }

    private void line(LedgerLine line) {
        byte[] value = Json.of(LedgerLine.class).write(line);
        record(new PartitionId("ops.ledger.v1", 0), 0, value, Map.of(), line.key());
    }

    /** Of two stories of one provider and urgency. */
    private void aged(PartitionId of, Age age) {
        line(new LedgerLine("stage", of.topic(), of.partition(), NINE, 0, 2, 2, out(2), List.of(age)));
    }

    private static Fates out(long out) {
        return new Fates(out, 0, 0, 0, 0, 0, 0);
    }

    private void deadLetter(PartitionId origin, long offset) {
        Map<String, String> headers = Map.of(
                "dateline.error.topic", origin.topic(),
                "dateline.error.partition", Integer.toString(origin.partition()),
                "dateline.error.offset", Long.toString(offset));
        record(new PartitionId("news.dead-letters.v1", 0), offset, new byte[0], headers, "coast:dead");
    }

    private LedgerStanding look() {
        return look(true);
    }

    private LedgerStanding look(boolean complete) {
        LedgerStanding standing = book.after(new Reading(Map.copyOf(stretches), complete), NINE, now);
        stretches.replaceAll((partition, stretch) -> new Stretch(stretch.to(), stretch.to()));
        return standing;
    }

    private LedgerStanding lookAfter(Duration time) {
        look();
        now = now.plus(time);
        return look();
    }

    @Test
    void aLineThatTheLogBearsOutAddsUp() {
        log(RAW, 9, 0, 2, 3, 7);
        line(RAW, NINE, 0, 8, new Fates(1, 0, 1, 1, 1, 0, 0));

        LedgerStanding standing = lookAfter(LATER);

        assertThat(standing.unbalanced()).isEmpty();
        assertThat(standing.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.stage()).isEqualTo("stage");
            assertThat(stage.hour().in()).isEqualTo(4);
            assertThat(stage.minutes()).hasSize(1);
        });
    }

    @Test
    void aRecordThatWasPassedOverIsToldWithItsPartition() {
        log(RAW, 4, 0, 1, 2, 3);
        line(RAW, NINE, 0, 4, out(3));

        assertThat(look().unbalanced()).as("it may only be hidden").isEmpty();
        assertThat(lookAfter(LATER).unbalanced()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("stage news.raw.v1-3");
            assertThat(one.reason()).isEqualTo("1 of 4 passed over");
        });
    }

    @Test
    void whatLiesBetweenTwoLinesWasNeverRead() {
        log(RAW, 9, 0, 1, 4, 5, 8);
        line(RAW, NINE, 0, 2, out(2));
        line(RAW, NINE.plusSeconds(60), 8, 9, out(1));

        assertThat(lookAfter(LATER).unbalanced())
                .extracting(Unbalanced::reason)
                .containsExactly("2 never read, from offset 2 to 8");
    }

    @Test
    void whatLiesBetweenIsFoundWhenTheFirstLineIsForgotten() {
        log(RAW, 2, 0, 1);
        line(RAW, NINE, 0, 2, out(2));
        lookAfter(Duration.ofHours(2));
        log(RAW, 5, 3, 4);
        line(RAW, now, 4, 5, out(1));

        assertThat(lookAfter(LATER).unbalanced())
                .extracting(Unbalanced::reason)
                .containsExactly("1 never read, from offset 2 to 4");
    }

    @Test
    void aDeadLetterThatIsNotThereIsMissed() {
        log(RAW, 3, 0, 1, 2);
        deadLetter(RAW, 1);
        line(RAW, NINE, 0, 3, new Fates(1, 0, 0, 0, 0, 0, 2));

        assertThat(lookAfter(LATER).unbalanced())
                .extracting(Unbalanced::reason)
                .containsExactly("1 of 2 dead letters are not there");

        deadLetter(RAW, 2);

        assertThat(look().unbalanced()).isEmpty();
    }

    @Test
    void whatCompactionTookIsNotMissed() {
        log(ENRICHED, 9, 5, 8);
        line(ENRICHED, NINE, 0, 9, out(6));
        log(RAW, 9, 5, 8);
        line(RAW, NINE, 0, 9, out(6));

        assertThat(lookAfter(LATER).unbalanced())
                .extracting(Unbalanced::subject, Unbalanced::reason)
                .containsExactly(tuple("stage news.raw.v1-3", "6 read, where the log has 2"));
    }

    @Test
    void aLineToldAgainTakesThePlaceOfTheOneBefore() {
        log(RAW, 4, 0, 1, 2, 3);
        line(RAW, NINE, 0, 2, out(2));
        line(RAW, NINE, 0, 4, out(4));

        LedgerStanding standing = lookAfter(LATER);

        assertThat(standing.unbalanced()).isEmpty();
        assertThat(standing.stages().get(0).hour().in()).isEqualTo(4);
    }

    @Test
    void aGroupThatWentBackReadsAgainAndLosesNothing() {
        log(RAW, 4, 0, 1, 2, 3);
        line(RAW, NINE, 0, 4, out(4));
        line(RAW, NINE.plusSeconds(60), 1, 4, new Fates(0, 0, 3, 0, 0, 0, 0));

        assertThat(lookAfter(LATER).unbalanced()).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeWeReadIsNotJudged() {
        stretches.put(RAW, new Stretch(100, 102));
        record(RAW, 100, new byte[0], Map.of(), "coast:100");
        record(RAW, 101, new byte[0], Map.of(), "coast:101");
        line(RAW, NINE, 90, 101, out(5));
        line(RAW, NINE, 101, 102, out(1));

        assertThat(lookAfter(LATER).unbalanced()).isEmpty();
    }

    @Test
    void aTopicMadeAnewIsNotTakenForTheOneBefore() {
        log(RAW, 9, 5, 6, 7, 8);
        look();
        stretches.put(RAW, new Stretch(0, 3));
        record(RAW, 0, new byte[0], Map.of(), "coast:0");
        record(RAW, 2, new byte[0], Map.of(), "coast:2");
        line(RAW, NINE, 0, 3, out(2));

        assertThat(lookAfter(LATER).unbalanced()).isEmpty();
    }

    private void delivery(String key, int articles) {
        record(
                new PartitionId("news.received.v1", 1),
                7,
                new byte[0],
                Map.of("dateline.articles", Integer.toString(articles)),
                key);
    }

    private void articleOf(String delivery, long offset) {
        record(RAW, offset, new byte[0], Map.of("dateline.delivery", delivery), "coast:" + offset);
    }

    @Test
    void anArticleThatADeliveryGaveAndIsNotThereIsMissed() {
        delivery("coast:ab", 3);
        articleOf("coast:ab", 0);
        articleOf("coast:ab", 1);
        delivery("coast:cd", 1);
        articleOf("coast:cd", 2);

        LedgerStanding standing = lookAfter(LATER);

        assertThat(standing.unbalanced()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("ingest news.received.v1-1");
            assertThat(one.reason()).isEqualTo("1 of 3 articles of a delivery are not on news.raw.v1");
        });
        assertThat(standing.stages().get(0).hour().in()).isEqualTo(3);
    }

    @Test
    void aDeliveryIsNotJudgedWhileNotAllIsRead() {
        delivery("coast:ab", 1);
        look(false);
        now = now.plus(LATER);

        assertThat(look(false).unbalanced()).isEmpty();

        articleOf("coast:ab", 0);

        assertThat(look().unbalanced()).isEmpty();
    }

    @Test
    void theWayIsToldLegByLeg() {
        aged(RAW, new Age("coast", 3, 2, 10, 14, 4, 6));
        aged(ENRICHED, new Age("coast", 3, 2, 11, 15, 1, 2));

        assertThat(look().ages()).singleElement().satisfies(way -> {
            assertThat(way.toIngest()).isEqualTo(6, within(1e-9));
            assertThat(way.toEnriched()).isEqualTo(4, within(1e-9));
            assertThat(way.toSink()).isEqualTo(1, within(1e-9));
            assertThat(way.whole()).isEqualTo(11, within(1e-9));
            assertThat(way.most()).isEqualTo(15);
        });
    }
}
