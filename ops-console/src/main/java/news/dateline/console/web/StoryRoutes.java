package news.dateline.console.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.story.StoryFinder;
import news.dateline.model.TopicCatalogue;

/** The latest articles as the pipeline sees them, and what became of one. */
final class StoryRoutes {
    private static final int MOST_ARTICLES = 50;
    private static final int USUAL_ARTICLES = 20;
    private static final int MOST_DAYS = 365;
    private static final int USUAL_DAYS = 3;

    private final StoryFinder finder;
    private final RecordReader records;

    StoryRoutes(StoryFinder finder, RecordReader records) {
        this.finder = finder;
        this.records = records;
    }

    List<Route> all() {
        return List.of(
                Route.get("articles", this::articles),
                Route.get(
                        "stories",
                        ask -> Answer.of(Map.of(
                                "stories",
                                finder.search(
                                        ask.text("words"),
                                        back(ask),
                                        ask.caller().role().may(Role.OPERATE))))),
                Route.get("story", ask -> Answer.of(finder.story(ask.text("id"), back(ask)))));
    }

    private static Duration back(Ask ask) {
        return Duration.ofDays(ask.number("days", 1, MOST_DAYS, USUAL_DAYS));
    }

    private Answer articles(Ask ask) {
        int most = (int) ask.number("limit", 1, MOST_ARTICLES, USUAL_ARTICLES);
        return Answer.of(Map.of(
                "articles",
                records.latest(TopicCatalogue.ENRICHED.name(), most).stream()
                        .flatMap(record -> article(record).stream())
                        .limit(most)
                        .toList()));
    }

    /** As on the topic, with its place; without what only a machine needs. */
    private static Optional<JsonNode> article(StoredRecord record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            if (Answer.MAPPER.readTree(record.value().get()) instanceof ObjectNode article) {
                article.remove(List.of("alignment", "quotedTerms"));
                article.put("at", record.timestamp().toString());
                return Optional.of(article);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no JSON: the lag view shows such a record, and the dead letters tell of it
        }
    }
}
