package news.dateline.enrich.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;
import org.junit.jupiter.api.Test;

class AdvisoryDeskTest {
    private static final RecentItem PIER = item("pier", "coast 12", "Piers/", "Pier closed after storm damage");
    private static final RecentItem CLIFF = item("cliff", "coast 14", "Cliffs/", "Cliff path slides into the sea");

    private final AdvisoryReader reader = new AdvisoryReader();
    private final AdvisoryDesk desk = new AdvisoryDesk(0.8);

    @Test
    void actsWhenNumberAndHeadlineAgree() {
        Advisory advisory = judge("Please kill item coast 12 \"Pier closed after storm damage\".", PIER, CLIFF);

        assertThat(advisory.decision()).isEqualTo(Decision.ACTED);
        assertThat(advisory.target()).isEqualTo(PIER.id());
        assertThat(advisory.evidence()).contains("service number coast 12");
    }

    @Test
    void holdsWhenNumberAndHeadlineContradictEachOther() {
        Advisory advisory = judge("Please kill item coast 14 \"Pier closed after storm damage\".", PIER, CLIFF);

        assertThat(advisory.decision()).isEqualTo(Decision.HELD);
        assertThat(advisory.candidates()).extracting(Advisory.Candidate::id).contains(PIER.id(), CLIFF.id());
    }

    @Test
    void holdsWhenTwoItemsShareTheHeadline() {
        RecentItem twin = item("pier-2", "coast 19", "Piers/", "Pier closed after storm damage");

        assertThat(judge("Please kill the item \"Pier closed after storm damage\".", PIER, twin)
                        .decision())
                .isEqualTo(Decision.HELD);
    }

    @Test
    void holdsWhenNothingIsFound() {
        Advisory advisory = judge("Please kill item coast 77.", PIER, CLIFF);

        assertThat(advisory.decision()).isEqualTo(Decision.HELD);
        assertThat(advisory.target()).isNull();
        assertThat(advisory.confidence()).isZero();
    }

    @Test
    void takesTheNewestOfAReusedNumber() {
        RecentItem yesterday = new RecentItem(
                ArticleId.parse("coast:old"),
                1,
                Instant.parse("2026-03-01T09:00:00Z"),
                "coast 12",
                null,
                "Fog at sea",
                false);

        assertThat(judge("Please kill item coast 12.", yesterday, PIER).target())
                .isEqualTo(PIER.id());
    }

    @Test
    void doesNotTakeALongerNumberForTheNumber() {
        assertThat(judge("Please kill item coast 123.", PIER).target()).isNull();
    }

    @Test
    void holdsWhenTheNumberIsAnothersThatHasNotCome() {
        assertThat(judge("Please kill item coast 77 \"Pier closed after storm damage\".", PIER, CLIFF)
                        .decision())
                .isEqualTo(Decision.HELD);
    }

    @Test
    void holdsWhenOnlyTheNumberInTheHeadlineDiffers() {
        RecentItem quake = item("quake", "coast 15", "Quakes/", "Magnitude 5.8 quake shakes northern island");

        assertThat(judge("Please kill the item \"Magnitude 6.1 quake shakes northern island\".", quake)
                        .decision())
                .isEqualTo(Decision.HELD);
    }

    @Test
    void refusesAThresholdThatIsNone() {
        assertThatThrownBy(() -> new AdvisoryDesk(2)).hasMessageContaining("must lie in [0, 1]: 2.0");
    }

    private Advisory judge(String body, RecentItem... recent) {
        RawArticle article = AdvisoryReaderTest.article("KILL KILL KILL", body).finish();
        return desk.judge(
                        new SpokenNotice(article, reader.read(article).orElseThrow()),
                        Stream.of(recent).map(NamedItem::new).toList())
                .orElseThrow();
    }

    private static RecentItem item(String guid, String number, String slug, String headline) {
        return new RecentItem(
                ArticleId.parse("coast:" + guid),
                1,
                Instant.parse("2026-03-02T09:00:00Z"),
                number,
                slug,
                headline,
                false);
    }
}
