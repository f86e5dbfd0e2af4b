package news.dateline.ingest.format;

import static news.dateline.ingest.Deliveries.article;
import static news.dateline.ingest.Deliveries.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String LONG = "Crews walked off at dawn and the river stayed empty until the evening, "
            + "while commuters looked for seats on crowded trains across the old iron bridge.";

    @Test
    void findsTheStoryAmongTheFurniture() {
        RawArticle article = article("<!doctype html><html lang=en><head><title>Ferries stop | Coast</title>"
                + "<meta property='og:title' content='Ferries stop'><link rel=canonical href='https://coast.example/f1'>"
                + "<meta property='article:published_time' content='2026-03-02T08:00:00Z'></head><body><nav><p>Home</p></nav>"
                + "<div class='story'><p>" + LONG + "</p><p>" + LONG + "</p></div><div class=related><p>More " + LONG
                + LONG + LONG
                + "</p></div><footer><p>Imprint</p></footer></body></html>");

        assertThat(article.id()).hasToString("coast:https://coast.example/f1");
        assertThat(article.headline()).isEqualTo("Ferries stop");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.versionCreated()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(article.body().kind()).isEqualTo(Body.Kind.HTML);
        assertThat(article.body().text()).contains("Crews walked").doesNotContain("Home", "More", "Imprint");
    }

    @Test
    void believesStructuredDataFirst() {
        RawArticle article = article(
                "<html><head><script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                        + "\"@graph\":[{\"@type\":\"Organization\",\"name\":\"Coast\"},{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\","
                        + "\"url\":\"https://coast.example/f1\",\"dateModified\":\"2026-03-02T08:30:00Z\",\"datePublished\":\"2026-03-02T08:00:00Z\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ana Duarte\"},{\"@type\":\"Person\",\"name\":\"Rui Melo\"}],"
                        + "\"articleBody\":\"Crews walked off.\\n\\nNobody said why.\",}]}</script></head><body><p>Other</p></body></html>");

        assertThat(article.headline()).isEqualTo("Ferries stop");
        assertThat(article.byline()).isEqualTo("Ana Duarte, Rui Melo");
        assertThat(article.versionCreated()).isEqualTo(Instant.parse("2026-03-02T08:30:00Z"));
        assertThat(article.body()).isEqualTo(new Body(Body.Kind.PLAIN, "Crews walked off.\n\nNobody said why."));
    }

    @Test
    void putsTheUpdatesOfALiveBlogInOrder() {
        RawArticle article =
                article("{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\",\"@id\":\"urn:blog:1\","
                        + "\"headline\":\"Strike live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Noon\",\"articleBody\":\"Talks fail.\"},"
                        + "{\"@type\":\"BlogPosting\",\"headline\":\"Dawn\",\"articleBody\":\"Crews leave.\"}]}");

        assertThat(article.body().text())
                .isEqualTo("<h2>Noon</h2><p>Talks fail.</p>\n<h2>Dawn</h2><p>Crews leave.</p>");
    }

    @Test
    void readsAnUpdateWhoseBodyIsANode() {
        RawArticle article = article(
                "{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\",\"@id\":\"urn:blog:1\","
                        + "\"headline\":\"Strike live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Noon\","
                        + "\"articleBody\":{\"@type\":\"TextObject\",\"name\":\"Update 7\",\"text\":\"Talks fail.\"}}]}");

        assertThat(article.body().text()).isEqualTo("<h2>Noon</h2><p>Talks fail.</p>");
    }

    @Test
    void keepsEveryParagraphOfABodyThatIsAList() {
        RawArticle article = article(
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"@id\":\"urn:story:4\","
                        + "\"headline\":\"Crews walk off\",\"articleBody\":[\"Crews walked off at dawn.\",\"Nobody said why.\"]}");

        assertThat(article.body().text()).isEqualTo("Crews walked off at dawn.\n\nNobody said why.");
    }

    @Test
    void refusesAPageWithoutAStory() {
        assertThat(refusal("<html><head><title>Login</title></head><body><form></form></body></html>")
                        .reason())
                .isEqualTo(Reason.NOT_AN_ARTICLE);
    }
}
