package news.dateline.enrich.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.VersionChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionMarkTest {
    @ParameterizedTest
    @CsvSource({
        "CORRECTED-Pier to reopen in May, CORRECTION",
        "CORRECTED-UPDATE 2-Pier to reopen in May, CORRECTION",
        "REFILE-Pier to reopen in May, REFILE",
        "RPT-Pier to reopen in May, REPEAT",
        "UPDATE 3-Pier to reopen in May, UPDATE",
        "Berichtigung: Seebrücke öffnet im Mai, CORRECTION"
    })
    void readsTheHeadline(String headline, VersionChange change) {
        assertThat(of(draft().headline(headline))).contains(change);
    }

    @ParameterizedTest
    @CsvSource({
        "Eds: UPDATES with quotes. CORRECTS name of town., CORRECTION",
        "Eds: ADDS quotes., UPDATE",
        "(Refiles to fix typo), REFILE",
        "(Repeats with no change), REPEAT",
        "'(In March 1 story, corrects number to 12)', CORRECTION"
    })
    void readsTheNoteToEditors(String note, VersionChange change) {
        assertThat(of(draft().headline("Pier to reopen").editorialNote(note))).contains(change);
    }

    @Test
    void readsALeadInTheSlug() {
        assertThat(of(draft().slug("BC-Pier, 2nd Ld-Writethru"))).contains(VersionChange.UPDATE);
    }

    @Test
    void readsASignal() {
        assertThat(of(draft().ext(Map.of("signal", "sig:correction")))).contains(VersionChange.CORRECTION);
    }

    @Test
    void findsNoMarkInWordsOfTheStory() {
        assertThat(of(draft().headline("Update your phone now, maker says"))).isEmpty();
        assertThat(of(draft().headline("Corrected figures show smaller catch"))).isEmpty();
    }

    private static Optional<VersionChange> of(RawArticleDraft draft) {
        return VersionMark.of(draft.finish()).map(VersionMark::change);
    }

    private static RawArticleDraft draft() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        return new RawArticleDraft(
                ArticleId.parse("coast:pier"),
                noon,
                new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), noon));
    }
}
