package news.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    private static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);

    @Test
    void readsBackWhatItWrote() throws InvalidJsonException {
        RawArticle article = Articles.raw("coast:bridge-7", 3)
                .draft()
                .embargoedUntil(OffsetDateTime.parse("2026-03-02T18:00:00+01:00"))
                .urgency(2)
                .subjects(List.of(new Subject("medtop:20000151", "infrastructure")))
                .ext(Map.of("priority", "b"))
                .finish();

        assertThat(RAW.read(RAW.write(article))).isEqualTo(article);
    }

    @Test
    void readsBackAnEnrichedArticle() throws InvalidJsonException {
        EnrichedArticle article = new EnrichedArticle(
                Articles.raw("coast:bridge-7", 1),
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                "The bridge is closed.",
                new Alignment(List.of(new Alignment.Run(0, 21, 29, 50))),
                "en",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Span(4, 10)),
                new Enrichment("news.raw.v1", 0, 12, "dateline 0.1.0"));

        assertThat(ENRICHED.read(ENRICHED.write(article))).isEqualTo(article);
    }

    @Test
    void keepsTheZoneOfAnEmbargo() throws InvalidJsonException {
        OffsetDateTime evening = OffsetDateTime.parse("2026-03-02T18:00:00+01:00");
        RawArticle article =
                Articles.raw("coast:1", 1).draft().embargoedUntil(evening).finish();

        assertThat(RAW.read(RAW.write(article)).embargoedUntil()).isEqualTo(evening);
    }

    @Test
    void leavesAbsentValuesOut() {
        assertThat(text(RAW.write(Articles.raw("coast:1", 1))))
                .doesNotContain("null")
                .doesNotContain("embargoedUntil");
    }

    @Test
    void writesAnIdAsOneString() {
        assertThat(text(RAW.write(Articles.raw("coast:1", 1)))).startsWith("{\"id\":\"coast:1\",");
    }

    @Test
    void ignoresPropertiesItDoesNotKnow() throws InvalidJsonException {
        String written = text(RAW.write(Articles.raw("coast:1", 1)));

        assertThat(read("{\"colour\":\"blue\"," + written.substring(1))).isEqualTo(Articles.raw("coast:1", 1));
    }

    @Test
    void readsAnAbsentListAsEmpty() throws InvalidJsonException {
        String written = text(RAW.write(Articles.raw("coast:1", 1)));

        assertThat(read(written.replace("\"subjects\":[],", ""))).isEqualTo(Articles.raw("coast:1", 1));
    }

    @Test
    void inventsNoVersion() {
        String written = text(RAW.write(Articles.raw("coast:1", 1)));

        assertThatThrownBy(() -> read(written.replace("\"version\":1,", "")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("version");
    }

    @Test
    void takesNoNumberForAText() {
        assertThatThrownBy(() -> read("{\"id\":7}")).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void takesNoUnknownStatus() {
        String written = text(RAW.write(Articles.raw("coast:1", 1)));

        assertThatThrownBy(() -> read(written.replace("usable", "perhaps")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("at status, line 1");
    }

    @Test
    void saysWhereTheJsonBreaksOff() {
        assertThatThrownBy(() -> read("{\"id\":\"coast:1\","))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("line 1, column 17");
    }

    @Test
    void refusesASecondValueBehindTheFirst() {
        String written = text(RAW.write(Articles.raw("coast:1", 1)));

        assertThatThrownBy(() -> read(written + written)).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void refusesNothingAndNull() {
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> read("null")).isInstanceOf(InvalidJsonException.class);
    }

    private static RawArticle read(String json) throws InvalidJsonException {
        return RAW.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
