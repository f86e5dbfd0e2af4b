package news.dateline.enrich;

import static news.dateline.enrich.Stories.canceled;
import static news.dateline.enrich.Stories.draft;
import static news.dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.VersionChange;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichTopologyTest {
    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void anArticleComesOutEnrichedUnderItsId() {
        wire.send(version(1));

        assertThat(wire.records(Topics.ENRICHED)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(ArticleId.parse("coast:bridge"));
            assertThat(record.value().lifecycle()).isEqualTo(new Lifecycle(Lifecycle.State.LIVE, null, null));
            assertThat(record.value().enrichment().topic()).isEqualTo("news.raw.v1");
            assertThat(EventHeaders.text(record.headers(), "ce_type")).contains("news.dateline.enriched.v1");
        });
    }

    @Test
    void aHigherVersionReplacesALowerOne() {
        wire.send(version(1));
        wire.send(version(3));

        assertThat(wire.enriched())
                .extracting(
                        article -> article.article().version(),
                        article -> article.lifecycle().replaces())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, null), org.assertj.core.groups.Tuple.tuple(3, 1));
    }

    @Test
    void dropsAnOlderVersion() {
        wire.send(version(2));
        wire.send(version(1));

        assertThat(wire.enriched()).hasSize(1);
        assertThat(wire.count("articles.dropped", "reason", "older")).isEqualTo(1);
    }

    @Test
    void dropsTheSameContentAgain() {
        wire.send(version(2));
        wire.send(draft(2, version(2).body().text())
                .versionCreated(Instant.parse("2026-03-02T12:00:00Z"))
                .finish());

        assertThat(wire.enriched()).hasSize(1);
        assertThat(wire.count("articles.dropped", "reason", "duplicate")).isEqualTo(1);
    }

    @Test
    void ofOneVersionTheLaterCreatedCounts() {
        wire.send(draft(1, "late")
                .versionCreated(Instant.parse("2026-03-02T10:00:00Z"))
                .finish());
        wire.send(draft(1, "early")
                .versionCreated(Instant.parse("2026-03-02T09:00:00Z"))
                .finish());

        assertThat(wire.enriched()).extracting(EnrichedArticle::text).containsExactly("late");
    }

    @Test
    void ofOneVersionCreatedAtOneTimeTheLaterArrivedCounts() {
        wire.send(version(1, "first"));
        wire.send(version(1, "second"));

        assertThat(wire.enriched()).extracting(EnrichedArticle::text).containsExactly("first", "second");
    }

    @Test
    void aKillLeavesAMarkerThatSaysNothingAndATombstone() {
        wire.send(version(1));
        wire.enriched();
        wire.send(canceled(2));

        List<EnrichedArticle> left = wire.enriched();
        assertThat(left).hasSize(2);
        assertThat(left.get(0).lifecycle().state()).isEqualTo(Lifecycle.State.WITHDRAWN);
        assertThat(left.get(0).lifecycle().replaces()).isEqualTo(1);
        assertThat(left.get(0).article().headline()).isNull();
        assertThat(left.get(0).article().body().text()).isEmpty();
        assertThat(left.get(0).text()).isEmpty();
        assertThat(left.get(1)).isNull();
    }

    @Test
    void aWithdrawnStoryStaysWithdrawnAgainstLateVersions() {
        wire.send(canceled(3));
        wire.enriched();
        wire.send(version(1));
        wire.send(version(2));
        wire.send(draft(3, "again")
                .versionCreated(Instant.parse("2026-03-02T12:00:00Z"))
                .finish());

        assertThat(wire.enriched()).isEmpty();
        assertThat(wire.count("articles.dropped", "reason", "older")).isEqualTo(2);
        assertThat(wire.count("articles.dropped", "reason", "withdrawn")).isEqualTo(1);
    }

    @Test
    void aLaterUsableVersionBringsAWithdrawnStoryBack() {
        wire.send(version(1));
        wire.send(canceled(2));
        wire.enriched();
        wire.send(version(3));

        assertThat(wire.enriched()).singleElement().satisfies(article -> {
            assertThat(article.lifecycle().state()).isEqualTo(Lifecycle.State.LIVE);
            assertThat(article.lifecycle().replaces()).isNull();
        });
    }

    @Test
    void afterASecondKillOnlyAVersionHigherThanThatBringsTheStoryBack() {
        wire.send(canceled(1));
        wire.send(canceled(3));
        wire.enriched();
        wire.send(version(2));

        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aSecondKillSaysNothingNew() {
        wire.send(version(1));
        wire.send(canceled(2));
        wire.enriched();
        wire.send(canceled(3));

        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aMarkBeforeTheHeadlineSaysWhatAVersionIs() {
        wire.send(version(1));
        wire.send(draft(2, "x").headline("CORRECTED-Harbour bridge closed").finish());

        assertThat(wire.enriched().get(1).lifecycle().change()).isEqualTo(VersionChange.CORRECTION);
    }

    @Test
    void bytesThatAreNoArticleBecomeADeadLetterAndTheStreamGoesOn() {
        byte[] bytes = "{\"id\": ".getBytes(StandardCharsets.UTF_8);
        wire.send("coast:bridge", bytes);
        wire.send(version(1));
        wire.send(version(2));

        assertThat(wire.records(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(bytes);
            assertThat(record.key()).isEqualTo("coast:bridge".getBytes(StandardCharsets.UTF_8));
            assertThat(header(record, DeadLetter.STEP)).isEqualTo("read");
            assertThat(header(record, DeadLetter.REASON)).isEqualTo("MALFORMED");
            assertThat(header(record, DeadLetter.TOPIC)).isEqualTo("news.raw.v1");
            assertThat(header(record, DeadLetter.OFFSET)).isEqualTo("0");
        });
        assertThat(wire.enriched()).hasSize(2);
        assertThat(wire.count("articles.rejected", "step", "read", "reason", "MALFORMED"))
                .isEqualTo(1);
    }

    @Test
    void anArticleUnderAnothersKeyBecomesADeadLetter() {
        wire.send("coast:other", Wire.bytes(version(1)));

        assertThat(wire.records(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(Wire.bytes(version(1)));
            assertThat(header(record, DeadLetter.STEP)).isEqualTo("version");
            assertThat(header(record, DeadLetter.REASON)).isEqualTo("WRONG_KEY");
        });
        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void anOverlongBodyBecomesADeadLetterAndCanBeSentAgainShorter() {
        try (Wire narrow = new Wire("dateline.enrich.body.max.bytes", "30")) {
            narrow.send(version(1, "ä".repeat(16)));
            narrow.send(version(1, "ä".repeat(15)));

            assertThat(narrow.records(Topics.DEAD_LETTERS))
                    .singleElement()
                    .satisfies(record ->
                            assertThat(header(record, DeadLetter.REASON)).isEqualTo("TOO_LONG"));
            assertThat(narrow.enriched()).hasSize(1);
        }
    }

    @Test
    void aForgottenStoryIsTakenAsNew() {
        wire.send(version(2));
        wire.pass(Duration.ofDays(31));
        wire.enriched();
        wire.send(version(1));

        assertThat(wire.enriched())
                .singleElement()
                .satisfies(article -> assertThat(article.lifecycle().replaces()).isNull());
    }

    @Test
    void aWithdrawnStoryIsRememberedLonger() {
        wire.send(canceled(2));
        wire.pass(Duration.ofDays(31));
        wire.enriched();
        wire.send(version(1));

        assertThat(wire.enriched()).isEmpty();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return EventHeaders.text(record.headers(), name).orElseThrow();
    }
}
