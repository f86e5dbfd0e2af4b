package news.dateline.enrich;

import static news.dateline.enrich.Stories.NINE;
import static news.dateline.enrich.Stories.canceled;
import static news.dateline.enrich.Stories.draft;
import static news.dateline.enrich.Stories.embargoed;
import static news.dateline.enrich.Stories.version;
import static news.dateline.enrich.Stories.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbargoTest {
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void anEmbargoedArticleIsEnrichedOnArrivalAndOnlyRestricted() {
        wire.send(embargoed(1, TEN));

        assertThat(wire.restricted())
                .extracting(article -> article.lifecycle().state())
                .containsExactly(Lifecycle.State.HELD);
        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void itIsReleasedAtItsInstantThoughNothingElseArrives() {
        wire.send(embargoed(1, TEN));
        wire.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(wire.enriched()).isEmpty();

        wire.pass(Duration.ofMillis(501));

        assertThat(wire.enriched()).singleElement().satisfies(article -> {
            assertThat(article.lifecycle().state()).isEqualTo(Lifecycle.State.LIVE);
            assertThat(article.text()).isEqualTo("Secret, version 1.");
        });
        assertThat(wire.restricted()).last().isNull();
    }

    @Test
    void itIsReleasedOnce() {
        wire.send(embargoed(1, TEN));
        wire.pass(Duration.ofHours(2));
        wire.pass(Duration.ofHours(2));

        assertThat(wire.enriched()).hasSize(1);
        assertThat(wire.count("articles.released")).isEqualTo(1);
    }

    @Test
    void anEmbargoThatIsOverIsNone() {
        wire.send(embargoed(1, NINE));

        assertThat(wire.enriched()).hasSize(1);
        assertThat(wire.restricted()).isEmpty();
    }

    @Test
    void aDateThatCannotBeReadStaysHeld() {
        wire.send(draft(1, "Secret.").embargoStated("until the minister speaks").finish());
        wire.pass(Duration.ofDays(400));

        assertThat(wire.restricted()).hasSize(1);
        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aNewVersionLiftsTheEmbargo() {
        wire.send(embargoed(1, TEN));
        wire.send(version(2));
        wire.pass(Duration.ofHours(2));

        assertThat(wire.enriched())
                .extracting(article -> article.article().version())
                .containsExactly(2);
        assertThat(wire.restricted()).last().isNull();
    }

    @Test
    void aNewVersionChangesTheEmbargo() {
        wire.send(embargoed(1, TEN));
        wire.send(embargoed(2, TEN.plus(Duration.ofHours(1))));
        wire.pass(Duration.ofMinutes(90));
        assertThat(wire.enriched()).isEmpty();

        wire.pass(Duration.ofMinutes(31));

        assertThat(wire.enriched())
                .extracting(article -> article.article().version())
                .containsExactly(2);
    }

    @Test
    void anEmbargoedVersionLeavesTheOpenOneInPlaceUntilItsHour() {
        wire.send(version(1));
        wire.send(embargoed(2, TEN));
        assertThat(wire.enriched()).hasSize(1);

        wire.pass(Duration.ofHours(1));

        assertThat(wire.enriched())
                .singleElement()
                .satisfies(article -> assertThat(article.lifecycle().replaces()).isEqualTo(1));
    }

    @Test
    void aWithheldArticleWaitsForAUsableVersion() {
        wire.send(withheld(1));
        wire.pass(Duration.ofDays(2));
        assertThat(wire.enriched()).isEmpty();

        wire.send(version(2));

        assertThat(wire.enriched())
                .extracting(article -> article.article().version())
                .containsExactly(2);
    }

    @Test
    void aKillUnderEmbargoIsNotSpokenOfInTheOpen() {
        wire.send(embargoed(1, TEN));
        wire.send(canceled(2));
        wire.pass(Duration.ofHours(2));

        assertThat(wire.enriched()).isEmpty();
        assertThat(wire.restricted())
                .hasSize(3)
                .element(1)
                .extracting(article -> article.lifecycle().state())
                .isEqualTo(Lifecycle.State.WITHDRAWN);
    }

    @Test
    void aKillOfAStoryWhoseNewVersionIsHeldEndsBoth() {
        wire.send(version(1));
        wire.send(embargoed(2, TEN));
        wire.enriched();
        wire.send(canceled(3));
        wire.pass(Duration.ofHours(2));

        assertThat(wire.enriched()).hasSize(2).last().isNull();
    }

    @Test
    void anEmbargoedArticleNoStepCanUseGoesToTheRestrictedDeadLetters() {
        try (Wire narrow = new Wire("dateline.enrich.body.max.bytes", "5")) {
            narrow.send(embargoed(1, TEN));

            assertThat(narrow.records(Topics.DEAD_LETTERS)).isEmpty();
            assertThat(narrow.records(Topics.RESTRICTED_DEAD_LETTERS))
                    .singleElement()
                    .satisfies(record -> assertThat(EventHeaders.text(record.headers(), DeadLetter.REASON))
                            .contains("TOO_LONG"));
        }
    }

    @Test
    void aHeldStoryIsNotForgotten() {
        wire.send(embargoed(2, NINE.plus(Duration.ofDays(60))));
        wire.pass(Duration.ofDays(40));
        wire.send(version(1));
        wire.pass(Duration.ofDays(21));

        assertThat(wire.enriched()).extracting(EnrichedArticle::text).containsExactly("Secret, version 2.");
    }
}
