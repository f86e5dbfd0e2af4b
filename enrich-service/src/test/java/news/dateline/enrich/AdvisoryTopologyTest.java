package news.dateline.enrich;

import static news.dateline.enrich.Stories.NINE;
import static news.dateline.enrich.Stories.draft;
import static news.dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle.State;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.runtime.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdvisoryTopologyTest {
    private static final ArticleId STORY = ArticleId.parse("coast:bridge");
    private static final String KILL = "Please kill item coast 12 \"Harbour bridge closed\".";

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void aKillInWordsWithdrawsItsTarget() {
        wire.send(numbered(1));
        wire.enriched();
        wire.send(notice("KILL KILL KILL", KILL));

        List<EnrichedArticle> left = wire.enriched();
        assertThat(left).hasSize(2);
        assertThat(left.get(0).lifecycle().state()).isEqualTo(State.WITHDRAWN);
        assertThat(left.get(0).id()).isEqualTo(STORY);
        assertThat(left.get(0).text()).isEmpty();
        assertThat(left.get(1)).isNull();
        assertThat(wire.advisories()).singleElement().satisfies(advisory -> {
            assertThat(advisory.kind()).isEqualTo(Kind.KILL);
            assertThat(advisory.decision()).isEqualTo(Decision.ACTED);
            assertThat(advisory.target()).isEqualTo(STORY);
        });
    }

    @Test
    void aNoticeIsNoArticle() {
        wire.send(notice("KILL KILL KILL", KILL));

        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aKilledStoryStaysKilledAgainstALateVersion() {
        wire.send(numbered(2));
        wire.send(notice("KILL KILL KILL", KILL));
        wire.enriched();
        wire.send(numbered(1));

        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aHigherVersionBringsAKilledStoryBack() {
        wire.send(numbered(1));
        wire.send(notice("KILL KILL KILL", KILL));
        wire.enriched();
        wire.send(version(2));

        assertThat(wire.enriched())
                .extracting(article -> article.lifecycle().state())
                .containsExactly(State.LIVE);
    }

    @Test
    void aKillThatComesBeforeItsTargetIsCarriedOutWhenThatComes() {
        wire.send(notice("KILL KILL KILL", KILL));
        wire.send(numbered(1));

        assertThat(wire.advisories()).extracting(Advisory::decision).containsExactly(Decision.HELD, Decision.ACTED);
        assertThat(last(wire.enriched())).isNull();
    }

    @Test
    void anUnsureNoticeChangesNothingUntilAPersonConfirmsIt() {
        wire.send(numbered(1));
        wire.enriched();
        RawArticle unsure = notice("Please kill the harbour story", "Please kill the story on the bridge.");
        wire.send(unsure);
        assertThat(wire.enriched()).isEmpty();
        assertThat(wire.advisories()).extracting(Advisory::decision).containsExactly(Decision.HELD);

        wire.decide(decision(unsure.id(), Verdict.CONFIRM, STORY));

        assertThat(last(wire.enriched())).isNull();
        assertThat(wire.advisories()).extracting(Advisory::decision).containsExactly(Decision.ACTED);
    }

    @Test
    void aRejectedNoticeChangesNothing() {
        wire.send(numbered(1));
        RawArticle unsure = notice("Please kill the harbour story", "Please kill the story on the bridge.");
        wire.send(unsure);
        wire.enriched();
        wire.decide(decision(unsure.id(), Verdict.REJECT, null));
        wire.decide(decision(unsure.id(), Verdict.CONFIRM, STORY));

        assertThat(wire.enriched()).isEmpty();
        assertThat(wire.advisories()).extracting(Advisory::decision).containsExactly(Decision.HELD, Decision.REJECTED);
    }

    @Test
    void aHoldTakesAStoryOffTheOpenTopicAndAReleaseBringsItBack() {
        wire.send(numbered(1));
        wire.enriched();
        wire.send(
                notice("HOLD HOLD HOLD", "Please hold item coast 12 \"Harbour bridge closed\" until further notice."));
        assertThat(last(wire.enriched())).isNull();
        assertThat(wire.restricted())
                .extracting(article -> article.lifecycle().state())
                .containsExactly(State.HELD);
        wire.pass(Duration.ofHours(1));
        assertThat(wire.enriched()).isEmpty();

        wire.send(notice("Hold lifted", "The hold on item coast 12 \"Harbour bridge closed\" has been lifted."));

        assertThat(wire.enriched()).singleElement().satisfies(article -> {
            assertThat(article.lifecycle().state()).isEqualTo(State.LIVE);
            assertThat(article.text()).contains("The bridge is closed, version 1.");
        });
        assertThat(last(wire.restricted())).isNull();
    }

    @Test
    void aLiftedEmbargoOpensTheStoryAtOnce() {
        wire.send(secret(NINE.plus(Duration.ofHours(5))));
        assertThat(wire.enriched()).isEmpty();
        wire.send(notice("Embargo lifted", "The embargo on item coast 12 has been lifted."));

        assertThat(wire.enriched())
                .extracting(article -> article.lifecycle().state())
                .containsExactly(State.LIVE);
    }

    @Test
    void aNewEmbargoHoldsUntilItsHour() {
        wire.send(secret(NINE.plus(Duration.ofHours(1))));
        wire.send(notice("Embargo changed", "The embargo on item coast 12 is extended to 1200 GMT."));
        wire.pass(Duration.ofHours(2));
        assertThat(wire.enriched()).isEmpty();
        wire.pass(Duration.ofHours(1).plusSeconds(1));

        assertThat(wire.enriched()).hasSize(1);
    }

    @Test
    void anAdvisoryOnARestrictedStorySaysNothingOfIt() {
        wire.send(secret(NINE.plus(Duration.ofHours(5))));
        wire.send(notice("KILL KILL KILL", KILL));

        assertThat(wire.advisories()).singleElement().satisfies(advisory -> {
            assertThat(advisory.decision()).isEqualTo(Decision.ACTED);
            assertThat(advisory.evidence()).isEmpty();
        });
        assertThat(wire.enriched()).isEmpty();
    }

    @Test
    void aWriteThroughUnderAnotherGuidReplacesTheStory() {
        wire.send(draft(1, "HULL (Coast) - The bridge is closed.")
                .slug("BC-Bridge")
                .finish());
        wire.enriched();
        wire.send(item(
                        "coast:bridge-b",
                        "Harbour bridge closed for weeks",
                        "HULL (Coast) - The bridge is closed for weeks.")
                .slug("BC-Bridge, 1st Ld-Writethru")
                .finish());

        List<EnrichedArticle> sent = wire.enriched();
        assertThat(sent).hasSize(3);
        assertThat(sent)
                .filteredOn(a -> a != null && a.lifecycle().state() == State.LIVE)
                .extracting(EnrichedArticle::id)
                .containsExactly(ArticleId.parse("coast:bridge-b"));
        assertThat(wire.advisories()).extracting(Advisory::kind).containsExactly(Kind.WRITE_THROUGH);
    }

    @Test
    void whatCannotBeReadOfARestrictedStoryGoesToTheRestrictedDeadLetters() {
        wire.sendBetween("dateline-enrich-filings", "{\"item\":{\"headline\":\"Secret\",\"restricted\":true}}");

        assertThat(wire.records(Topics.RESTRICTED_DEAD_LETTERS)).hasSize(1);
        assertThat(wire.records(Topics.DEAD_LETTERS)).isEmpty();
    }

    @Test
    void aNoticeOfOneProviderNeverTouchesAnothersStory() {
        wire.send(numbered(1));
        wire.enriched();
        wire.send(item("inland:n1", "KILL KILL KILL", KILL).finish());

        assertThat(wire.enriched()).isEmpty();
        assertThat(wire.advisories()).extracting(Advisory::decision).containsExactly(Decision.HELD);
    }

    private static RawArticle numbered(int version) {
        return draft(version, version(version).body().text())
                .serviceNumber("coast 12")
                .finish();
    }

    private static RawArticle secret(Instant until) {
        return Stories.embargoed(1, until).draft().serviceNumber("coast 12").finish();
    }

    private static RawArticle notice(String headline, String body) {
        return item("coast:n-" + headline.hashCode(), headline, body).finish();
    }

    private static RawArticleDraft item(String id, String headline, String body) {
        String sha256 = CloudEvent.sha256(body.getBytes(StandardCharsets.UTF_8));
        Instant later = NINE.plus(Duration.ofMinutes(30));
        return new RawArticleDraft(
                        ArticleId.parse(id), later, new Provenance("plain", "UTF-8", List.of(), sha256, later))
                .headline(headline)
                .body(new Body(Body.Kind.PLAIN, body));
    }

    private static AdvisoryDecision decision(ArticleId notice, Verdict verdict, @Nullable ArticleId target) {
        return new AdvisoryDecision(notice, verdict, target, "desk", NINE);
    }

    private static <T> @Nullable T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
