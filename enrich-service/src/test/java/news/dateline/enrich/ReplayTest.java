package news.dateline.enrich;

import static news.dateline.enrich.Stories.NINE;
import static news.dateline.enrich.Stories.canceled;
import static news.dateline.enrich.Stories.embargoed;
import static news.dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is read again takes the place of what is live, and of nothing else. */
class ReplayTest {
    private static final RawArticle AGAIN = version(2, "The bridge is closed, as read with better parsers.");

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void takesThePlaceOfTheSameVersionWhenThatIsLive() {
        wire.send(version(1));
        wire.send(version(2));
        wire.enriched();

        wire.replay(AGAIN);

        EnrichedArticle article = wire.enriched().get(0);
        assertThat(article.text()).contains("as read with better parsers");
        assertThat(article.lifecycle()).isEqualTo(new Lifecycle(Lifecycle.State.LIVE, 2, null));
        assertThat(article.enrichment().topic()).isEqualTo("news.replays.v1");
    }

    @Test
    void isOvertakenByANewerVersion() {
        wire.send(version(2));
        wire.send(version(3));
        wire.enriched();

        wire.replay(AGAIN);

        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void bringsNoWithdrawnStoryBack() {
        wire.send(version(2));
        wire.send(canceled(3));
        wire.records(Topics.ENRICHED);

        wire.replay(AGAIN);

        assertThat(wire.records(Topics.ENRICHED)).isEmpty();
    }

    @Test
    void releasesNothingThatIsHeld() {
        wire.send(embargoed(2, NINE.plus(Duration.ofHours(3))));

        wire.replay(AGAIN);

        assertThat(wire.records(Topics.ENRICHED)).isEmpty();
    }

    @Test
    void publishesNothingThatIsNowKnownToBeUnderEmbargo() {
        wire.send(version(2));
        wire.enriched();

        wire.replay(embargoed(2, NINE.plus(Duration.ofHours(3))));

        assertThat(wire.records(Topics.ENRICHED)).isEmpty();
    }

    @Test
    void aLaterVersionReplacesWhatWasReadAgain() {
        wire.send(version(2));
        wire.replay(AGAIN);
        wire.send(version(3));

        assertThat(wire.enriched())
                .last()
                .satisfies(article -> assertThat(article.article().version()).isEqualTo(3));
    }

    @Test
    void aStoryNobodyKnowsStaysUnknown() {
        wire.replay(AGAIN);

        assertThat(wire.records(Topics.ENRICHED)).isEmpty();
    }
}
