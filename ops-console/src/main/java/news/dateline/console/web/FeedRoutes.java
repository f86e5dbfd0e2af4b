package news.dateline.console.web;

import java.util.List;
import news.dateline.console.cluster.TopicFollower.Stale;
import news.dateline.console.feed.FeedStanding;
import news.dateline.console.feed.Feeds;
import org.jspecify.annotations.Nullable;

/** What comes from each provider, and what does not. */
final class FeedRoutes {
    private final Feeds feeds;

    FeedRoutes(Feeds feeds) {
        this.feeds = feeds;
    }

    List<Route> all() {
        return List.of(Route.get(
                "feeds",
                ask -> Answer.of(new Shown(feeds.standings(), feeds.stale().orElse(null)))));
    }

    /**
     * @param feeds by provider
     * @param stale absent while they are true
     */
    private record Shown(List<FeedStanding> feeds, @Nullable Stale stale) {}
}
