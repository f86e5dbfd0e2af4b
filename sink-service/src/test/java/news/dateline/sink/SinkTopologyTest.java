package news.dateline.sink;

import static news.dateline.sink.Story.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import news.dateline.model.ArticleChange;
import news.dateline.model.EntityRecord;
import news.dateline.model.LedgerLine;
import news.dateline.model.QuoteReference;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.test.TestRecord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SinkTopologyTest {
    private static final String LIMA = "coast:pier#e:person:ana-lima";
    private static final String OWUSU = "coast:pier#e:person:kofi-owusu";

    private final Downstream downstream = new Downstream();

    @AfterEach
    void close() {
        downstream.close();
    }

    @Test
    void eachEntityAndQuoteIsARecordUnderItsOwnKey() {
        downstream.send(version(1).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));

        assertThat(downstream.keys(Topics.ENTITIES)).containsExactly(LIMA);
        assertThat(downstream.records(Topics.QUOTES)).singleElement().satisfies(record -> {
            assertThat(record.key()).startsWith("coast:pier#q:");
            assertThat(record.value().speakers()).extracting(s -> s.name()).containsExactly("Ana Lima");
            assertThat(EventHeaders.text(record.headers(), "ce_subject")).contains(record.key());
        });
        assertThat(downstream.records(Topics.QUOTES_BY_SPEAKER)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("person:ana-lima");
            assertThat(record.value().retracted()).isFalse();
        });
    }

    @Test
    void whatTheNextVersionNoLongerHasIsATombstone() {
        downstream.send(version(1).person("Ana Lima").person("Kofi Owusu"));
        downstream.records(Topics.ENTITIES);
        downstream.send(version(2).person("Ana Lima"));

        List<TestRecord<String, EntityRecord>> records = downstream.records(Topics.ENTITIES);
        assertThat(records).extracting(TestRecord::key).containsExactly(LIMA, OWUSU);
        assertThat(records.get(0).value().version()).isEqualTo(2);
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void theSameArticleAgainGivesNothing() {
        downstream.send(version(1).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));
        downstream.clear();
        downstream.send(version(1).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));

        assertThat(downstream.everything()).isEmpty();
    }

    @Test
    void aSpeakerIsToldOnceOfAQuoteThatStays() {
        downstream.send(version(1).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));
        downstream.clear();
        downstream.send(version(2).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));

        assertThat(downstream.keys(Topics.QUOTES)).hasSize(1);
        assertThat(downstream.keys(Topics.QUOTES_BY_SPEAKER)).isEmpty();
    }

    @Test
    void aQuoteGivenToAnotherSpeakerIsRetractedForTheFirst() {
        downstream.send(version(1).person("Ana Lima").person("Kofi Owusu").quote("We reopen in May.", "Ana Lima"));
        downstream.clear();
        downstream.send(version(2).person("Ana Lima").person("Kofi Owusu").quote("We reopen in May.", "Kofi Owusu"));

        assertThat(downstream.values(Topics.QUOTES_BY_SPEAKER))
                .extracting(reference -> reference.speaker().entity(), QuoteReference::retracted)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("person:kofi-owusu", false), Tuple.tuple("person:ana-lima", true));
    }

    @Test
    void aWithdrawnArticleTakesEverythingItGaveWithIt() {
        downstream.send(version(1).person("Ana Lima").quote("We reopen in May.", "Ana Lima"));
        downstream.clear();
        downstream.send(version(2).withdrawn());

        assertThat(downstream.values(Topics.ENTITIES)).containsExactly((EntityRecord) null);
        assertThat(downstream.values(Topics.QUOTES)).hasSize(1).containsOnlyNulls();
        assertThat(downstream.values(Topics.QUOTES_BY_SPEAKER))
                .extracting(QuoteReference::retracted)
                .containsExactly(true);
        assertThat(downstream.values(Topics.CHANGES)).singleElement().satisfies(change -> {
            assertThat(change.withdrawn()).isTrue();
            assertThat(change.entitiesRemoved()).containsExactly("person:ana-lima");
        });
    }

    @Test
    void theTombstoneAfterTheMarkerFindsNothingLeft() {
        downstream.send(version(1).person("Ana Lima"));
        downstream.send(version(2).withdrawn());
        downstream.clear();
        downstream.sendTombstone();

        assertThat(downstream.everything()).isEmpty();
    }

    @Test
    void aTombstoneAloneDoesTheMarkersWork() {
        downstream.send(version(1).person("Ana Lima"));
        downstream.clear();
        downstream.sendTombstone();

        assertThat(downstream.values(Topics.ENTITIES)).containsExactly((EntityRecord) null);
    }

    @Test
    void aMarkerOfAStoryThatGaveNothingGivesNothing() {
        downstream.send(version(2).withdrawn());

        assertThat(downstream.everything()).isEmpty();
    }

    @Test
    void aStoryThatComesBackGivesEverythingAnew() {
        downstream.send(version(1).person("Ana Lima"));
        downstream.send(version(2).withdrawn());
        downstream.clear();
        downstream.send(version(3).person("Ana Lima"));

        assertThat(downstream.keys(Topics.ENTITIES)).containsExactly(LIMA);
    }

    @Test
    void eachNewVersionHasItsChanges() {
        downstream.send(version(1).person("Ana Lima"));
        downstream.send(version(2).person("Kofi Owusu"));

        assertThat(downstream.values(Topics.CHANGES))
                .extracting(ArticleChange::version, ArticleChange::replaces)
                .containsExactly(Tuple.tuple(1, null), Tuple.tuple(2, 1));
    }

    @Test
    void whatIsNoEnrichedArticleBecomesADeadLetter() {
        downstream.send("coast:pier", "[]".getBytes(StandardCharsets.UTF_8));

        assertThat(downstream.records(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
            assertThat(EventHeaders.text(record.headers(), DeadLetter.REASON)).contains("MALFORMED");
        });
    }

    @Test
    void whatIsDerivedStandsInTheArticlesPartition() {
        int articles = Utils.toPositive(Utils.murmur2("coast:pier".getBytes(StandardCharsets.UTF_8))) % 7;

        assertThat(new ByArticle<>().partitions("t", LIMA, "", 7)).contains(java.util.Set.of(articles));
    }

    @Test
    void theLedgerTellsWhatBecameOfEachRecord() {
        downstream.send(version(1).person("Ana Lima"));
        downstream.send(version(1).person("Ana Lima"));
        downstream.send(version(2).withdrawn());
        downstream.sendTombstone();
        downstream.send("coast:pier", "[]".getBytes(StandardCharsets.UTF_8));
        downstream.pass(Duration.ofSeconds(5));

        assertThat(downstream.values(Topics.LEDGER)).singleElement().satisfies(line -> {
            assertThat(line.in()).isEqualTo(5);
            assertThat(line.fates()).isEqualTo(new LedgerLine.Fates(1, 0, 1, 0, 0, 2, 1));
        });
    }
}
