package news.dateline.enrich.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.junit.jupiter.api.Test;

class AdvisoryReaderTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final AdvisoryReader reader = new AdvisoryReader();

    @Test
    void readsAKillWithItsEvidence() {
        Notice notice = read("KILL KILL KILL", "Please kill item coast 12 \"Pier closed after storm damage\".");

        assertThat(notice.kind()).isEqualTo(Kind.KILL);
        assertThat(notice.form()).isEqualTo(Form.NOTICE);
        assertThat(notice.evidence()).contains("KILL KILL", "Please kill");
        assertThat(notice.certainty()).isGreaterThan(0.95);
    }

    @Test
    void readsMarkupAsText() {
        RawArticle article = article("Pier story", "")
                .body(new Body(
                        Body.Kind.HTML,
                        "<p>Editors: Please <b>withhold</b> the story &quot;Pier closed today&quot;.</p>"))
                .finish();

        assertThat(reader.read(article).map(Notice::kind)).contains(Kind.HOLD);
    }

    @Test
    void leavesAnOrderInsideQuotationMarksToTheStory() {
        assertThat(reader.read(article("Paper closes", "\"Please kill the story,\" the mayor wrote.")
                        .finish()))
                .isEmpty();
    }

    @Test
    void readsAWriteThroughWithItsTextAsAStory() {
        RawArticle article = article("Pier to reopen", "HULL (Coast) - The pier will reopen in May, the town said.")
                .slug("BC-Pier, 1st Ld-Writethru")
                .finish();

        assertThat(reader.read(article)).get().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.WRITE_THROUGH);
            assertThat(notice.form()).isEqualTo(Form.STORY);
        });
    }

    @Test
    void readsANewEmbargoInTheDayOfTheNotice() {
        Notice notice = read("Embargo changed", "The embargo on item coast 12 is extended to 1830 GMT.");

        assertThat(notice.kind()).isEqualTo(Kind.EMBARGO_CHANGE);
        assertThat(notice.embargoedUntil()).isEqualTo(OffsetDateTime.parse("2026-03-02T18:30:00Z"));
    }

    @Test
    void readsALiftedEmbargoAsNone() {
        Notice notice = read("Embargo lifted", "The embargo on item coast 12 has been lifted.");

        assertThat(notice.embargoedUntil()).isNull();
        assertThat(notice.embargoStated()).isNull();
    }

    @Test
    void keepsTheWordsOfAnEmbargoItCannotRead() {
        Notice notice =
                read("Embargo changed", "The embargo on item coast 12 is extended until the minister has spoken.");

        assertThat(notice.embargoedUntil()).isNull();
        assertThat(notice.embargoStated()).contains("until the minister has spoken");
    }

    @Test
    void readsAnEmbargoDateWithMonth() {
        Embargo embargo = Embargo.in("It now ends at 17:00 GMT on January 3.", Instant.parse("2026-12-30T10:00:00Z"));

        assertThat(embargo.until()).isEqualTo(OffsetDateTime.parse("2027-01-03T17:00:00Z"));
    }

    private Notice read(String headline, String body) {
        return reader.read(article(headline, body).finish()).orElseThrow();
    }

    static RawArticleDraft article(String headline, String body) {
        Provenance provenance = new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), NOON);
        return new RawArticleDraft(ArticleId.parse("coast:notice-1"), NOON, provenance)
                .headline(headline)
                .body(new Body(Body.Kind.PLAIN, body));
    }
}
