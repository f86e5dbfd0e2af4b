package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider's notice about a story it sent. The value of {@code news.advisories.v1}.
 *
 * @param id of the notice itself
 * @param kind what the provider asks for
 * @param target the story it is about: the first candidate; absent when there is none
 * @param candidates the stories it may be about, best first, for a person to choose from
 * @param evidence what in the notice says so, in its own words
 * @param confidence estimate that kind and target are right, 0 to 1
 * @param decision what was done
 * @param receivedAt when the notice arrived (UTC)
 * @param embargoedUntil the target's new embargo; absent when it is lifted, cannot be read, or is not what changes
 * @param embargoStated the new embargo in the notice's words; without {@code embargoedUntil} it could not be read
 */
public record Advisory(
        ArticleId id,
        Kind kind,
        @Nullable ArticleId target,
        List<Candidate> candidates,
        List<String> evidence,
        double confidence,
        Decision decision,
        Instant receivedAt,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable String embargoStated) {

    /** What a provider asks for. */
    public enum Kind {
        /** Must not be published; what was must go. */
        @JsonProperty("kill")
        KILL,
        /** Taken back, in milder words than a kill; to be treated alike. */
        @JsonProperty("withdraw")
        WITHDRAW,
        /** Not to be used for now. */
        @JsonProperty("hold")
        HOLD,
        /** May be used again. */
        @JsonProperty("release")
        RELEASE,
        @JsonProperty("correct")
        CORRECT,
        @JsonProperty("refile")
        REFILE,
        @JsonProperty("repeat")
        REPEAT,
        @JsonProperty("embargo-change")
        EMBARGO_CHANGE,
        /** Told anew from top to bottom ({@code 1st Ld-Writethru}); replaces what was sent before. */
        @JsonProperty("write-through")
        WRITE_THROUGH
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

    /**
     * A story a notice may be about.
     *
     * @param id the story
     * @param version the latest seen when the notice came: what the notice speaks of
     * @param confidence estimate that it is the one, 0 to 1
     */
    public record Candidate(ArticleId id, int version, double confidence) {

        /** @throws IllegalArgumentException if a component is absent or outside its range */
        public Candidate {
            Require.present(id, "candidate id");
            Require.atLeast(1, version, "candidate version");
            Require.fraction(confidence, "candidate confidence");
        }
    }

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public Advisory {
        Require.present(id, "id");
        Require.present(kind, "kind");
        candidates = Require.copy(candidates);
        evidence = Require.copy(evidence);
        Require.fraction(confidence, "confidence");
        Require.present(decision, "decision");
        Require.present(receivedAt, "receivedAt");
        Require.blankless(embargoStated, "embargoStated");
    }

    /** The same notice after a person, or a rule, has looked at it. */
    public Advisory decided(Decision made, @Nullable ArticleId chosenTarget) {
        return new Advisory(
                id,
                kind,
                chosenTarget,
                candidates,
                evidence,
                confidence,
                made,
                receivedAt,
                embargoedUntil,
                embargoStated);
    }
}
