package news.dateline.launcher.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/** Notices in words about stories that are open, and articles that only talk of killing. */
final class Notices {
    private final Instant start;
    private final List<RawArticle> arrivals = new ArrayList<>();
    private final Map<String, Integer> open;

    /** @param open the version that is open, by story, before the notices */
    Notices(Instant start, Map<String, Integer> open) {
        this.start = start;
        this.open = new TreeMap<>(open);
        open.keySet().stream()
                .map(ArticleId::parse)
                .filter(id -> id.provider().startsWith("wire"))
                .forEach(this::about);
    }

    /** In order of arrival. */
    List<RawArticle> arrivals() {
        return arrivals;
    }

    /** The version that is open, by story, when every notice has been carried out. */
    Map<String, Integer> open() {
        return open;
    }

    private void about(ArticleId story) {
        String number = Scenario.serviceNumber(story);
        switch (Math.floorMod(story.guid().hashCode(), 8)) {
            case 0 -> {
                notice(story, "KILL KILL KILL", "Please kill item " + number + ". The facts were wrong.");
                open.remove(story.toString());
            }
            case 1 -> {
                notice(story, "HOLD HOLD HOLD", "Please hold item " + number + " until further notice.");
                open.remove(story.toString());
            }
            case 2 -> {
                RawArticle article = notice(
                        story,
                        "Lawmakers move to kill harbour bill",
                        "OSTMARK (Wire) - Opposition lawmakers said on Monday they would try to kill the bill that pays for the "
                                + "harbour.\n\n\"We will kill it, and we will kill it again,\" said Ana Lima, who leads them.");
                open.put(article.id().toString(), 1);
            }
            default -> {}
        }
    }

    private RawArticle notice(ArticleId story, String headline, String text) {
        ArticleId id = new ArticleId(story.provider(), "notice-" + story.guid());
        byte[] bytes = (id + text).getBytes(StandardCharsets.UTF_8);
        RawArticle article = new RawArticleDraft(
                        id,
                        start.plusSeconds(60),
                        new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(bytes), start))
                .headline(headline)
                .body(new Body(Body.Kind.PLAIN, text))
                .finish();
        arrivals.add(article);
        return article;
    }
}
