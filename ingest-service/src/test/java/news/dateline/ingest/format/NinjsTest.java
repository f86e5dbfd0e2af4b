package news.dateline.ingest.format;

import static news.dateline.ingest.Deliveries.article;
import static news.dateline.ingest.Deliveries.read;
import static news.dateline.ingest.Deliveries.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Place;
import news.dateline.model.RawArticle;
import news.dateline.model.Subject;
import org.junit.jupiter.api.Test;

class NinjsTest {
    private static final String FIRST_GENERATION = """
            {"uri":"urn:coast:ferry-1","type":"text","version":"3","versioncreated":"2026-03-02T08:15:00+01:00",
             "pubstatus":"usable","urgency":2,"language":"en","headline":"Ferries stop","byline":"Ana Duarte",
             "slugline":"FERRY-STRIKE","ednote":"Adds union","located":"Lisbon","copyrightnotice":"(c) Coast",
             "usageterms":"Members only","embargoed":"2026-03-02T18:00:00+01:00",
             "subject":[{"name":"strike","scheme":"http://cv.iptc.org/newscodes/mediatopic/","code":"20000533"}],
             "place":[{"name":"Lisbon","code":"PT-11"}],
             "body_text":"Ferries stopped.","body_xhtml":"<p>Ferries stopped.</p>"}""";

    @Test
    void readsEveryFieldOfTheFirstGeneration() {
        RawArticle article = article(FIRST_GENERATION);

        assertThat(article.id()).hasToString("coast:urn:coast:ferry-1");
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.versionCreated()).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
        assertThat(article.embargoedUntil()).isEqualTo(OffsetDateTime.parse("2026-03-02T18:00:00+01:00"));
        assertThat(article.urgency()).isEqualTo(2);
        assertThat(article.slug()).isEqualTo("FERRY-STRIKE");
        assertThat(article.editorialNote()).isEqualTo("Adds union");
        assertThat(article.copyright()).isEqualTo("(c) Coast");
        assertThat(article.usageTerms()).isEqualTo("Members only");
        assertThat(article.subjects())
                .containsExactly(new Subject("http://cv.iptc.org/newscodes/mediatopic/20000533", "strike"));
        assertThat(article.places()).containsExactly(new Place("Lisbon", "PT-11"));
        assertThat(article.body()).isEqualTo(new Body(Body.Kind.HTML, "<p>Ferries stopped.</p>"));
    }

    @Test
    void readsTheListsOfTheSecondAndThirdGeneration() {
        RawArticle article = article("""
                {"uri":"urn:coast:ferry-2","versionCreated":"2026-03-02T08:00:00Z","pubStatus":"usable","by":"Ana Duarte",
                 "headlines":[{"role":"short","value":"Ferries"},{"role":"main","value":"Ferries stop again"}],
                 "bodies":[{"contentType":"text/plain","value":"Stopped."},{"contentType":"text/html","value":"<p>Stopped.</p>"}]}""");

        assertThat(article.headline()).isEqualTo("Ferries stop again");
        assertThat(article.byline()).isEqualTo("Ana Duarte");
        assertThat(article.body().text()).isEqualTo("<p>Stopped.</p>");
        assertThat(article.provenance().wireFormat()).startsWith("ninjs-");
    }

    @Test
    void holdsBackAStoryWhoseEmbargoCannotBeRead() {
        RawArticle article = article(FIRST_GENERATION.replace("2026-03-02T18:00:00+01:00", "Monday evening"));

        assertThat(article.embargoStated()).isEqualTo("Monday evening");
        assertThat(article.embargoedUntil()).isNull();
    }

    @Test
    void readsAKill() {
        assertThat(article(FIRST_GENERATION.replace("usable", "canceled")).status())
                .isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void refusesAPropertyOfTheWrongKind() {
        assertThat(refusal("{\"uri\":\"urn:x:1\",\"headlines\":\"Ferries\",\"body_text\":\"Stopped.\"}"))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.INVALID);
                    assertThat(refused.position()).isEqualTo("/headlines");
                });
    }

    @Test
    void refusesAStatusOutsideTheStandard() {
        assertThat(refusal(FIRST_GENERATION.replace("usable", "perhaps")).reason())
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void readsEachItemOfAnArrayForItself() {
        assertThat(read("[" + FIRST_GENERATION + ",{\"headline\":\"without uri\"}]")
                        .outcomes())
                .hasSize(2);
    }
}
