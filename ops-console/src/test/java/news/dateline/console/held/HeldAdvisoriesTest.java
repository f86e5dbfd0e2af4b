package news.dateline.console.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.ArticleId;
import org.junit.jupiter.api.Test;

class HeldAdvisoriesTest {
    private final HeldAdvisories held = new HeldAdvisories();

    @Test
    void showsWhatWaits() {
        held.add(advisory("coast:1", Decision.HELD));
        held.add(advisory("coast:2", Decision.ACTED));

        assertThat(held.all()).extracting(Advisory::id).containsExactly(ArticleId.parse("coast:1"));
    }

    @Test
    void takesADecisionForFinalInWhateverOrderItIsRead() {
        held.add(advisory("coast:1", Decision.REJECTED));
        held.add(advisory("coast:1", Decision.HELD));

        assertThat(held.all()).isEmpty();
        assertThat(held.find(ArticleId.parse("coast:1")))
                .get()
                .extracting(Advisory::decision)
                .isEqualTo(Decision.REJECTED);
    }

    private static Advisory advisory(String id, Decision decision) {
        return new Advisory(
                ArticleId.parse(id),
                Advisory.Kind.KILL,
                null,
                List.of(),
                List.of(),
                0.5,
                decision,
                Instant.parse("2026-03-02T09:00:00Z"),
                null,
                null);
    }
}
