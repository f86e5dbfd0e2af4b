package news.dateline.enrich.lifecycle;

import java.time.Instant;
import news.dateline.enrich.change.VersionMark;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a story counts, whatever order versions arrive in: the higher version; of equal ones the later
 * created; of those the later arrived, unless it says the same. {@code canceled} withdraws, and only a usable or
 * withheld version with a higher number brings the story back.
 */
public final class StoryRules {
    private StoryRules() {}

    /**
     * @param known what is remembered of the story; absent when it is new, or was forgotten after its retention
     * @param now by the clock of the one who asks
     */
    public static Verdict judge(@Nullable StoryState known, RawArticle article, Instant now) {
        if (known == null) {
            return fresh(null, article, now);
        }
        if (known.isSame(article)) {
            return new Verdict.Stale(Verdict.Reason.DUPLICATE);
        }
        if (known.isNewerThan(article)) {
            return new Verdict.Stale(Verdict.Reason.OLDER);
        }
        return staysWithdrawn(known, article)
                ? new Verdict.Stale(Verdict.Reason.WITHDRAWN)
                : fresh(known.published(), article, now);
    }

    private static boolean staysWithdrawn(StoryState known, RawArticle article) {
        return known.standing() == Lifecycle.State.WITHDRAWN
                && (article.status() == ArticleStatus.CANCELED || article.version() == known.version());
    }

    private static Verdict fresh(@Nullable Integer replaces, RawArticle article, Instant now) {
        return new Verdict.Fresh(new Lifecycle(
                state(article, now),
                replaces,
                VersionMark.of(article).map(VersionMark::change).orElse(null)));
    }

    private static Lifecycle.State state(RawArticle article, Instant now) {
        if (article.status() == ArticleStatus.CANCELED) {
            return Lifecycle.State.WITHDRAWN;
        }
        return Embargo.of(article).holdsAt(now) ? Lifecycle.State.HELD : Lifecycle.State.LIVE;
    }
}
