package news.dateline.enrich.duplicate;

import static news.dateline.enrich.duplicate.Enriched.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Origin;
import news.dateline.model.Origin.Status;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final List<String> STORY = new StoryMaker(7).story();
    private static final String TEXT = String.join("\n\n", STORY);
    private static final String LEAD = String.join("\n\n", STORY.subList(0, 4));

    private final Fingerprints fingerprints = new Fingerprints();

    @Test
    void callsAnArticleAloneOriginal() {
        Origin origin = origin(article("coast:1", TEXT));

        assertThat(origin.status()).isEqualTo(Status.ORIGINAL);
        assertThat(origin.cluster()).isEqualTo("coast:1");
        assertThat(origin.copies()).isZero();
        assertThat(origin.independentOrigins()).isOne();
    }

    @Test
    void takesTheEarliestForTheFirst() {
        Origin origin = origin(article("inland:9", TEXT, 30, null), article("coast:1", TEXT, 5, null));

        assertThat(origin.status()).isEqualTo(Status.COPY);
        assertThat(origin.first()).isEqualTo(ArticleId.parse("coast:1"));
        assertThat(origin.similarity()).isEqualTo(1);
    }

    @Test
    void believesACreditMoreThanTheClocks() {
        EnrichedArticle late = article("dpa:77", TEXT, 50, null);

        assertThat(origin(article("coast:1", TEXT, 5, "dpa"), late).first()).isEqualTo(ArticleId.parse("dpa:77"));
        assertThat(origin(late, article("coast:1", TEXT, 5, "dpa")).status()).isEqualTo(Status.ORIGINAL);
    }

    @Test
    void readsACreditInADateline() {
        EnrichedArticle site = article("coast:1", "HARLOW, March 2 (Reuters) - " + TEXT, 1, null);
        EnrichedArticle agency = article("reuters:5", TEXT, 9, null);

        Origin origin = origin(site, agency);
        assertThat(origin.creditedTo()).isEqualTo("reuters");
        assertThat(origin.first()).isEqualTo(ArticleId.parse("reuters:5"));
    }

    @Test
    void callsACutTextAnExcerpt() {
        assertThat(origin(article("coast:1", LEAD, 9, null), article("inland:2", TEXT))
                        .status())
                .isEqualTo(Status.EXCERPT);
    }

    @Test
    void callsTheSameProvidersTextAReissue() {
        assertThat(origin(article("coast:2", TEXT, 9, null), article("coast:1", TEXT))
                        .status())
                .isEqualTo(Status.REISSUE);
    }

    @Test
    void countsOneAgencyOnceOnTenSites() {
        EnrichedArticle[] sites = new EnrichedArticle[10];
        Arrays.setAll(sites, i -> article("site" + i + ":1", TEXT, 10 + i, i % 2 == 0 ? "AP" : null));
        Origin origin = origin(article("ap:1", TEXT, 1, null), sites);

        assertThat(origin.copies()).isEqualTo(10);
        assertThat(origin.independentOrigins()).isOne();
    }

    @Test
    void namesASourceThatIsNotAmongThoseSeen() {
        Origin origin = origin(article("coast:1", TEXT, 1, "Reuters"), article("inland:1", TEXT, 3, "Reuters"));

        assertThat(origin.evidence()).anyMatch(e -> e.contains("credits reuters, which is not among those seen"));
    }

    @Test
    void leavesAlertsAlone() {
        assertThat(fingerprints.of(article("coast:1", "FIRE IN HARBOUR, POLICE SAY")))
                .isEmpty();
    }

    private Origin origin(EnrichedArticle own, EnrichedArticle... others) {
        Fingerprint fingerprint = fingerprints.of(own).orElseThrow();
        return Origins.of(
                Relative.of(fingerprint, 1),
                Arrays.stream(others)
                        .map(other -> fingerprints.of(other).orElseThrow())
                        .map(other -> Relative.of(
                                other,
                                fingerprints
                                        .compare(fingerprint, other)
                                        .orElseThrow()
                                        .similarity()))
                        .toList());
    }
}
