package news.dateline.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.ArticleStatus;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What must be downstream, said as plainly as it can be: one story at a time, in the order of arrival, with nothing of
 * the service's own code.
 */
final class PlainModel {
    private final Map<Integer, Story> stories = new TreeMap<>();
    private Instant now = Stories.NINE;

    /** One story. */
    private static final class Story {
        private int newest;
        private @Nullable RawArticle open;
        private @Nullable RawArticle held;
        private boolean withdrawn;
        private final TreeMap<Instant, Kind> early = new TreeMap<>();
    }

    void take(Arrival arrival) {
        Story story = stories.computeIfAbsent(arrival.story(), s -> new Story());
        if (arrival.notice() == null) {
            version(story, arrival.article());
        } else if (story.newest == 0) {
            story.early.put(arrival.article().versionCreated(), arrival.notice());
        } else {
            notice(story, arrival.notice());
        }
    }

    private void version(Story story, RawArticle article) {
        if (article.version() > story.newest) {
            story.newest = article.version();
            if (article.status() == ArticleStatus.CANCELED) {
                withdraw(story);
            } else {
                story.withdrawn = false;
                place(story, article);
            }
        }
        List<Kind> waiting = new ArrayList<>(story.early.values());
        story.early.clear();
        waiting.forEach(kind -> notice(story, kind));
    }

    private void place(Story story, RawArticle article) {
        story.held = null;
        if (isHeld(article)) {
            boolean all = article.status() == ArticleStatus.WITHHELD;
            boolean same = story.open != null && story.open.version() == article.version();
            story.held = article;
            story.open = all || same ? null : story.open;
        } else {
            story.open = article;
        }
    }

    private void notice(Story story, Kind kind) {
        if (story.withdrawn) {
            return;
        }
        if (kind == Kind.KILL) {
            withdraw(story);
            return;
        }
        RawArticle current = story.held == null ? story.open : story.held;
        if (current == null || (kind != Kind.HOLD && story.held == null)) {
            return;
        }
        switch (kind) {
            case HOLD ->
                place(story, current.draft().status(ArticleStatus.WITHHELD).finish());
            case RELEASE ->
                place(story, current.draft().status(ArticleStatus.USABLE).finish());
            default ->
                place(
                        story,
                        current.draft().embargoedUntil(null).embargoStated(null).finish());
        }
    }

    private static void withdraw(Story story) {
        story.withdrawn = true;
        story.open = null;
        story.held = null;
    }

    private boolean isHeld(RawArticle article) {
        boolean readable = article.embargoStated() == null || article.embargoedUntil() != null;
        boolean early = article.embargoedUntil() != null
                && article.embargoedUntil().toInstant().isAfter(now);
        return article.status() == ArticleStatus.WITHHELD || !readable || early;
    }

    /** Embargoes that have ended by then open. */
    void passTo(Instant later) {
        now = later;
        for (Story story : stories.values()) {
            if (story.held != null && !isHeld(story.held)) {
                story.open = story.held;
                story.held = null;
            }
        }
    }

    /** The version of this story that is open; absent when none is. */
    @Nullable
    Integer openVersion(int number) {
        Story story = stories.get(number);
        return story == null || story.open == null ? null : story.open.version();
    }

    /** The open versions by story. */
    Map<String, RawArticle> open() {
        Map<String, RawArticle> open = new TreeMap<>();
        stories.forEach((number, story) -> {
            if (story.open != null) {
                open.put(Scenario.id(number).toString(), story.open);
            }
        });
        return open;
    }

    /** The versions that wait, by story. */
    Map<String, Integer> held() {
        Map<String, Integer> held = new TreeMap<>();
        stories.forEach((number, story) -> {
            if (story.held != null) {
                held.put(Scenario.id(number).toString(), story.held.version());
            }
        });
        return held;
    }
}
