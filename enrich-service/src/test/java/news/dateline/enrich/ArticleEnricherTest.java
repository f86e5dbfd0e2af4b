package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.enrich.authority.Authority;
import news.dateline.extraction.Extractor;
import news.dateline.model.Body;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.Quote;
import news.dateline.model.RawArticle;
import org.junit.jupiter.api.Test;

class ArticleEnricherTest {
    private static final String BODY = """
            <p>ROTTERDAM, March 2 (Coast) - Harbour master Ana Lima closed the bridge on Monday.</p>
            <p>&quot;We close it tonight,&quot; Lima said. &quot;Nobody&nbsp;will cross.&quot;</p>
            <p>"We close it tonight," Lima said again.</p>
            """;

    private final ArticleEnricher enricher = new ArticleEnricher(Extractor.standard(), new Authority());

    @Test
    void everySpanCutsOutWhatItSays() {
        EnrichedArticle article = enrich(BODY);

        assertThat(article.text()).startsWith("ROTTERDAM, March 2 (Coast) - Harbour master");
        assertThat(article.dateline()).isNotNull();
        assertThat(article.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(String.join(
                                " ",
                                quote.spans().stream()
                                        .map(span -> span.in(article.text()))
                                        .toList()))
                        .isEqualTo(quote.text()));
        assertThat(article.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .allSatisfy(mention -> assertThat(mention.end())
                                .isLessThanOrEqualTo(article.text().length())));
    }

    @Test
    void theAlignmentLeadsBackToTheBody() {
        EnrichedArticle article = enrich(BODY);

        assertThat(article.alignment().runs()).isNotEmpty().allSatisfy(run -> {
            if (run.textEnd() - run.textStart() == run.bodyEnd() - run.bodyStart()) {
                assertThat(article.text().substring(run.textStart(), run.textEnd()))
                        .isEqualTo(BODY.substring(run.bodyStart(), run.bodyEnd()));
            }
        });
    }

    @Test
    void quotesOfTheSameWordsHaveKeysOfTheirOwn() {
        assertThat(enrich(BODY).quotes()).extracting(Quote::key).doesNotHaveDuplicates();
    }

    @Test
    void aQuotesKeySurvivesOtherMarks() {
        String first = enrich("\"We close it tonight,\" Ana Lima said.")
                .quotes()
                .get(0)
                .key();

        assertThat(enrich("“We close it tonight,” Ana Lima said.")
                        .quotes()
                        .get(0)
                        .key())
                .isEqualTo(first);
    }

    @Test
    void anEmptyBodyGivesAnEmptyText() {
        assertThat(enrich("").text()).isEmpty();
    }

    private EnrichedArticle enrich(String body) {
        RawArticle article =
                Stories.draft(1, "").body(new Body(Body.Kind.HTML, body)).finish();
        return enricher.enrich(
                article,
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                new Enrichment("news.raw.v1", 0, 0, enricher.version()));
    }
}
