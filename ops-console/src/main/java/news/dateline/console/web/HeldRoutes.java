package news.dateline.console.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.console.held.DecisionDesk;
import news.dateline.console.held.HeldArticle;
import news.dateline.console.held.HeldArticles;
import news.dateline.console.held.Notices;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/** What waits: notices for a decision, articles for their hour. */
final class HeldRoutes {
    private static final Map<String, Verdict> VERDICTS = Map.of("confirm", Verdict.CONFIRM, "reject", Verdict.REJECT);

    private final HeldArticles articles;
    private final Notices notices;
    private final DecisionDesk desk;

    HeldRoutes(HeldArticles articles, Notices notices, DecisionDesk desk) {
        this.articles = articles;
        this.notices = notices;
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(Route.get("held", this::held), Route.post("held/decide", this::decide));
    }

    /** Who may only view sees whose articles wait and for when, but not which. */
    private Answer held(Ask ask) {
        boolean may = ask.caller().role().may(Role.OPERATE);
        List<HeldArticle> waiting = articles.all();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("advisories", notices.all());
        answer.put(
                "articles",
                may ? waiting : waiting.stream().map(HeldArticle::veiled).toList());
        answer.put("veiled", !may);
        return Answer.of(answer);
    }

    private Answer decide(Ask ask) {
        JsonNode json = ask.json();
        Verdict verdict = VERDICTS.get(json.path("verdict").asText(""));
        if (verdict == null) {
            throw new BadAsk(
                    "verdict must be confirm or reject: " + json.path("verdict").asText(""));
        }
        try {
            ArticleId notice = ArticleId.parse(json.path("advisory").asText(""));
            return Answer.of(Map.of(
                    "decision",
                    desk.decide(notice, verdict, target(json), ask.caller().name())));
        } catch (IllegalArgumentException e) {
            throw new BadAsk(String.valueOf(e.getMessage()), e);
        } catch (IllegalStateException e) {
            return Answer.error(409, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable ArticleId target(JsonNode json) {
        String target = json.path("target").asText("");
        return target.isBlank() ? null : ArticleId.parse(target.strip());
    }
}
