package news.dateline.enrich.lifecycle;

import java.util.function.Function;
import news.dateline.model.Lifecycle;

/** What becomes of a version that has arrived. */
public sealed interface Verdict {
    /** Why a version is dropped; none is an error. */
    enum Reason {
        /** The newest version seen has this content. */
        DUPLICATE,
        /** A newer version was seen. */
        OLDER,
        /** The story was withdrawn, and this version does not come after that. */
        WITHDRAWN
    }

    /**
     * It is taken in.
     *
     * @param lifecycle where the story stands with it
     */
    record Fresh(Lifecycle lifecycle) implements Verdict {}

    /** It is dropped and counted. */
    record Stale(Reason reason) implements Verdict {}

    /** The only way out: every caller deals with both. */
    default <R> R fold(Function<? super Fresh, ? extends R> onFresh, Function<? super Stale, ? extends R> onStale) {
        return this instanceof Fresh fresh ? onFresh.apply(fresh) : onStale.apply((Stale) this);
    }
}
