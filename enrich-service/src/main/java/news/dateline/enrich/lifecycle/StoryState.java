package news.dateline.enrich.lifecycle;

import java.time.Instant;
import news.dateline.model.CloudEvent;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a story: its newest version, and where the story stands.
 *
 * @param version newest seen
 * @param versionCreated of that version
 * @param content identity of that version's content ({@link CloudEvent#identity})
 * @param standing what that version brought about
 * @param published version that stands on the open topic; absent when none does
 * @param heldKey under which the version waits that is held; absent when none is
 * @param seenAt when that version was taken in (UTC); from here its retention counts
 */
public record StoryState(
        int version,
        Instant versionCreated,
        String content,
        Lifecycle.State standing,
        @Nullable Integer published,
        @Nullable String heldKey,
        Instant seenAt) {

    /** What is known once this version has been published. */
    public static StoryState live(RawArticle article, Instant now) {
        return of(article, Lifecycle.State.LIVE, article.version(), null, now);
    }

    /**
     * What is known once this version is held.
     *
     * @param published version that stays open meanwhile
     */
    public static StoryState held(RawArticle article, @Nullable Integer published, String heldKey, Instant now) {
        return of(article, Lifecycle.State.HELD, published, heldKey, now);
    }

    /** What is known once the story has been withdrawn with this version. */
    public static StoryState withdrawn(RawArticle article, Instant now) {
        return of(article, Lifecycle.State.WITHDRAWN, null, null, now);
    }

    private static StoryState of(
            RawArticle article,
            Lifecycle.State standing,
            @Nullable Integer published,
            @Nullable String heldKey,
            Instant now) {
        return new StoryState(
                article.version(),
                article.versionCreated(),
                CloudEvent.identity(article),
                standing,
                published,
                heldKey,
                now);
    }

    /** The same story after the version that waited has been published. */
    public StoryState released() {
        return new StoryState(version, versionCreated, content, Lifecycle.State.LIVE, version, null, seenAt);
    }

    boolean isSame(RawArticle article) {
        return version == article.version() && content.equals(CloudEvent.identity(article));
    }

    /** By version, then by its date; of two alike the one that came later is the newer. */
    public boolean isNewerThan(RawArticle article) {
        return version > article.version()
                || (version == article.version() && versionCreated.isAfter(article.versionCreated()));
    }
}
