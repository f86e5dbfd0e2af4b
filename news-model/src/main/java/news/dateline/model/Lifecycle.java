package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands.
 *
 * @param state what readers may see of it
 * @param replaces the version of the same story that this one replaces; absent when it is the first seen
 * @param change what the provider says this version is; absent when it is the first or nothing says
 */
public record Lifecycle(
        State state, @Nullable Integer replaces, @Nullable VersionChange change) {

    /** What readers may see of a story. */
    public enum State {
        /** Published at this version. */
        @JsonProperty("live")
        LIVE,
        /** Under embargo or withheld: only on the restricted topic. */
        @JsonProperty("held")
        HELD,
        /** Killed: everything derived from it goes too. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** @throws IllegalArgumentException if the state is absent or {@code replaces} is below 1 */
    public Lifecycle {
        Require.present(state, "state");
        if (replaces != null) {
            Require.atLeast(1, replaces, "replaces");
        }
    }
}
