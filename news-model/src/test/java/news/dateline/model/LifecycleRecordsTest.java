package news.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.dateline.model.ArticleChange.AlteredQuote;
import news.dateline.model.ArticleChange.Replacement;
import org.junit.jupiter.api.Test;

class LifecycleRecordsTest {
    private static final ArticleId NOTICE = ArticleId.parse("coast:notice-1");
    private static final ArticleId STORY = ArticleId.parse("coast:bridge-7");

    @Test
    void readsBackAnAdvisory() throws InvalidJsonException {
        Json<Advisory> json = Json.of(Advisory.class);

        assertThat(json.read(json.write(held()))).isEqualTo(held());
    }

    @Test
    void keepsWhatTheNoticeSaysWhenAPersonDecides() {
        Advisory decided = held().decided(Advisory.Decision.ACTED, STORY);

        assertThat(decided.decision()).isEqualTo(Advisory.Decision.ACTED);
        assertThat(decided.target()).isEqualTo(STORY);
        assertThat(decided.evidence()).isEqualTo(held().evidence());
    }

    @Test
    void readsBackADecision() throws InvalidJsonException {
        Json<AdvisoryDecision> json = Json.of(AdvisoryDecision.class);
        AdvisoryDecision decision =
                new AdvisoryDecision(NOTICE, AdvisoryDecision.Verdict.CONFIRM, null, "desk", Articles.NINE);

        assertThat(json.read(json.write(decision))).isEqualTo(decision);
    }

    @Test
    void readsBackAChange() throws InvalidJsonException {
        Json<ArticleChange> json = Json.of(ArticleChange.class);
        ArticleChange change = new ArticleChange(
                STORY,
                2,
                1,
                VersionChange.CORRECTION,
                false,
                List.of("q:a"),
                List.of(),
                List.of("person:rye"),
                List.of(),
                List.of(new AlteredQuote("q:b", "q:c", "We knew", "We did not know")),
                List.of(new Replacement("Ola Rye", "Ola Ryan")),
                List.of(new Replacement("9 billion", "8 billion")),
                List.of("2031"),
                List.of(),
                null);

        assertThat(json.read(json.write(change))).isEqualTo(change);
    }

    @Test
    void readsBackAnOrigin() throws InvalidJsonException {
        Json<Origin> json = Json.of(Origin.class);
        Origin origin = new Origin(
                STORY,
                1,
                "coast:bridge-6",
                Origin.Status.EXCERPT,
                ArticleId.parse("coast:bridge-6"),
                List.of("credit names coast"),
                "coast",
                0.93,
                4,
                1);

        assertThat(json.read(json.write(origin))).isEqualTo(origin);
    }

    @Test
    void refusesAConfidenceThatIsNone() {
        assertThatThrownBy(() -> new Advisory.Candidate(STORY, 1, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("candidate confidence must lie in [0, 1]: 1.5");
    }

    private static Advisory held() {
        return new Advisory(
                NOTICE,
                Advisory.Kind.KILL,
                STORY,
                List.of(new Advisory.Candidate(STORY, 2, 0.7)),
                List.of("KILL KILL KILL"),
                0.65,
                Advisory.Decision.HELD,
                Articles.NINE,
                null,
                null);
    }
}
