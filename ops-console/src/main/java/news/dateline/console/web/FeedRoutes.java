package news.dateline.console.web;

import java.util.List;
import java.util.Map;
import news.dateline.console.feed.Feeds;

/** What comes from each provider, and what does not. */
final class FeedRoutes {
    private final Feeds feeds;

    FeedRoutes(Feeds feeds) {
        this.feeds = feeds;
    }

    List<Route> all() {
        return List.of(Route.get("feeds", ask -> Answer.of(Map.of("feeds", feeds.standings()))));
    }
}
