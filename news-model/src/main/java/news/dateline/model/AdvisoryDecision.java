package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a held notice. The value of {@code news.advisory-decisions.v1} under the notice's id.
 *
 * @param advisory the notice
 * @param verdict whether it is to be carried out
 * @param target the story it is about, when the person names another than the notice's first candidate
 * @param decidedBy who decided; absent when not said
 * @param decidedAt when (UTC)
 */
public record AdvisoryDecision(
        ArticleId advisory,
        Verdict verdict,
        @Nullable ArticleId target,
        @Nullable String decidedBy,
        Instant decidedAt) {

    /** Whether a held notice is to be carried out. */
    public enum Verdict {
        @JsonProperty("confirm")
        CONFIRM,
        @JsonProperty("reject")
        REJECT
    }

    /** @throws IllegalArgumentException if a component is absent that must be there */
    public AdvisoryDecision {
        Require.present(advisory, "advisory");
        Require.present(verdict, "verdict");
        Require.blankless(decidedBy, "decidedBy");
        Require.present(decidedAt, "decidedAt");
    }
}
