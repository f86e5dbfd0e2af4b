package news.dateline.enrich.advisory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import news.dateline.model.Advisory;
import news.dateline.model.ArticleId;
import news.dateline.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to a story because a notice says so.
 *
 * @param target the story
 * @param version the latest the notice can speak of; a later one stands
 * @param action what is to be done
 * @param at when the notice was made (UTC)
 * @param provenance of the notice
 * @param restricted whether nothing of the story may be said in the open
 * @param embargoedUntil the new embargo; absent when it is lifted or cannot be read
 * @param embargoStated the new embargo in words; absent when it is lifted
 */
public record Order(
        ArticleId target,
        int version,
        Action action,
        Instant at,
        Provenance provenance,
        boolean restricted,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable String embargoStated) {

    /** What can be done to a story. */
    public enum Action {
        WITHDRAW,
        HOLD,
        RELEASE,
        EMBARGO
    }

    /**
     * What an advisory brings about; nothing when it only announces.
     *
     * @param replaced whether the item itself carries the text that takes the story's place
     */
    public static Optional<Action> action(Advisory.Kind kind, boolean replaced) {
        return switch (kind) {
            case KILL, WITHDRAW -> Optional.of(Action.WITHDRAW);
            case HOLD -> Optional.of(Action.HOLD);
            case RELEASE -> Optional.of(Action.RELEASE);
            case EMBARGO_CHANGE -> Optional.of(Action.EMBARGO);
            case CORRECT, REFILE, WRITE_THROUGH -> replaced ? Optional.of(Action.WITHDRAW) : Optional.empty();
            case REPEAT -> Optional.empty();
        };
    }
}
