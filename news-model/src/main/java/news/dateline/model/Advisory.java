package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider's notice about a story it sent. The value of {@code news.advisories.v1}.
 *
 * @param id of the notice itself
 * @param kind what the provider asks for
 * @param target the story it is about; absent when none was found
 * @param evidence what in the notice says so, in its own words
 * @param confidence estimate that kind and target are right, 0 to 1
 * @param decision what was done
 * @param receivedAt when the notice arrived (UTC)
 */
public record Advisory(
        ArticleId id,
        Kind kind,
        @Nullable ArticleId target,
        List<String> evidence,
        double confidence,
        Decision decision,
        Instant receivedAt) {

    /** What a provider asks for. */
    public enum Kind {
        @JsonProperty("kill")
        KILL,
        @JsonProperty("hold")
        HOLD,
        @JsonProperty("release")
        RELEASE,
        @JsonProperty("correct")
        CORRECT,
        @JsonProperty("refile")
        REFILE,
        @JsonProperty("repeat")
        REPEAT,
        @JsonProperty("embargo-change")
        EMBARGO_CHANGE
    }

    /** What was done about a notice. */
    public enum Decision {
        /** Carried out. */
        @JsonProperty("acted")
        ACTED,
        /** Waiting for a person. */
        @JsonProperty("held")
        HELD,
        /** Set aside by a person. */
        @JsonProperty("rejected")
        REJECTED
    }

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public Advisory {
        Require.present(id, "id");
        Require.present(kind, "kind");
        evidence = Require.copy(evidence);
        Require.fraction(confidence, "confidence");
        Require.present(decision, "decision");
        Require.present(receivedAt, "receivedAt");
    }
}
