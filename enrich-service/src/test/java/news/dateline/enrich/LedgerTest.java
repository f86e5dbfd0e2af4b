package news.dateline.enrich;

import static news.dateline.enrich.Stories.canceled;
import static news.dateline.enrich.Stories.draft;
import static news.dateline.enrich.Stories.embargoed;
import static news.dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Fates;
import news.dateline.model.RawArticleDraft;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    private List<LedgerLine> lines() {
        return wire.records(Topics.LEDGER).stream().map(TestRecord::value).toList();
    }

    @Test
    void everyRecordHasItsFate() {
        wire.send(version(2));
        wire.send(version(2));
        wire.send(version(1));
        wire.send(embargoed(3, Stories.NINE.plus(Duration.ofHours(2))));
        wire.send(canceled(4));
        wire.send("coast:bridge", "{".getBytes(StandardCharsets.UTF_8));
        wire.send(new RawArticleDraft(
                        ArticleId.parse("coast:notice"),
                        Stories.NINE,
                        version(1).provenance())
                .headline("Kill: Harbour bridge closed")
                .body(new Body(Body.Kind.PLAIN, "Please kill the story \"Harbour bridge closed\". Do not use it."))
                .finish());
        wire.pass(Duration.ofSeconds(5));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.topic()).isEqualTo("news.raw.v1");
            assertThat(line.minute()).isEqualTo(Stories.NINE);
            assertThat(line.from()).isZero();
            assertThat(line.to()).isEqualTo(7);
            assertThat(line.in()).isEqualTo(7);
            assertThat(line.fates()).isEqualTo(new Fates(1, 1, 1, 1, 1, 1, 1));
        });
    }

    @Test
    void eachMinuteHasALineThatGoesOnWhereTheOneBeforeEnded() {
        wire.send(version(1));
        wire.pass(Duration.ofMinutes(3));
        wire.send(version(2));
        wire.send(version(3));
        wire.pass(Duration.ofSeconds(5));

        assertThat(lines())
                .extracting(LedgerLine::minute, LedgerLine::from, LedgerLine::to, LedgerLine::in)
                .containsExactly(
                        tuple(Stories.NINE, 0L, 1L, 1L), tuple(Stories.NINE.plus(Duration.ofMinutes(3)), 1L, 3L, 2L));
    }

    @Test
    void aLineIsToldAgainUnderItsKeyUntilItsMinuteIsOver() {
        wire.send(version(1));
        wire.pass(Duration.ofSeconds(10));
        wire.send(version(2));
        wire.pass(Duration.ofSeconds(10));
        wire.pass(Duration.ofMinutes(10));

        List<TestRecord<String, LedgerLine>> told = wire.records(Topics.LEDGER);
        assertThat(told).extracting(record -> record.value().in()).containsExactly(1L, 2L);
        assertThat(told).extracting(TestRecord::key).containsOnly(told.get(0).key());
    }

    @Test
    void theAgeSinceTheAgencySentIsToldByProviderAndUrgency() {
        wire.send(draft(1, "The bridge is closed.")
                .versionCreated(Stories.NINE.minusSeconds(90))
                .urgency(3)
                .finish());
        wire.send(draft(2, "From the archive.")
                .versionCreated(Stories.NINE.minus(Duration.ofDays(400)))
                .urgency(3)
                .finish());
        wire.pass(Duration.ofSeconds(5));

        assertThat(lines().get(0).ages()).singleElement().satisfies(age -> {
            assertThat(age.provider()).isEqualTo("coast");
            assertThat(age.urgency()).isEqualTo(3);
            assertThat(age.items()).isOne();
            assertThat(age.sinceSent()).isEqualTo(90, within(1.0));
            assertThat(age.inStage()).isEqualTo(0, within(1.0));
        });
    }

    @Test
    void whatIsReadAgainIsCountedWhereItIsRead() {
        wire.send(version(1));
        wire.replay(version(1));
        wire.replay(draft(2, "never seen").finish());
        wire.pass(Duration.ofSeconds(5));

        assertThat(lines())
                .filteredOn(line -> line.topic().equals(Topics.REPLAYS.name()))
                .singleElement()
                .satisfies(line -> assertThat(line.fates()).isEqualTo(new Fates(1, 0, 0, 1, 0, 0, 0)));
        assertThat(EventHeaders.text(wire.records(Topics.ENRICHED).get(0).headers(), "dateline.done.at"))
                .isPresent();
    }
}
