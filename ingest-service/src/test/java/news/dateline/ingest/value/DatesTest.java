package news.dateline.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T10:00:00+01:00",
                "2026-03-02T09:00:00Z",
                "2026-03-02T09:00Z",
                "2026-03-02T09:00:00.000Z",
                "20260302T100000+0100",
                "20260302T090000Z",
                "2026-03-02 09:00:00 UTC",
                "Mon, 02 Mar 2026 09:00:00 GMT",
                "2 Mar 2026 10:00 +0100",
                "Mon, 2 March 2026 04:00:00 EST",
                "Monday, 02-Mar-26 09:00:00 GMT",
                "Mon Mar  2 09:00:00 2026",
                "Mon Mar 02 09:00:00 UTC 2026"
            })
    void readsAnInstant(String text) {
        assertThat(Dates.instant(text)).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026,2026-01-01", "2026-03,2026-03-01", "2026-03-02,2026-03-02", "20260302,2026-03-02"})
    void readsAReducedDateAsItsBeginning(String text, String day) {
        assertThat(Dates.instant(text)).isEqualTo(Instant.parse(day + "T00:00:00Z"));
    }

    @Test
    void keepsTheZoneAsWritten() {
        Dates.Stated stated = Dates.parse("2026-03-02T18:00:00+01:00");

        assertThat(stated).isNotNull();
        assertThat(stated.zoned()).isEqualTo(OffsetDateTime.parse("2026-03-02T18:00:00+01:00"));
    }

    @Test
    void knowsThatADateWithoutZoneIsNoInstant() {
        Dates.Stated stated = Dates.parse("2026-03-02T18:00:00");

        assertThat(stated).isNotNull();
        assertThat(stated.zoned()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-13-01", "31 Feb 2026 09:00 GMT", "", "99999999999"})
    void readsNothingIntoWhatIsNoDate(String text) {
        assertThat(Dates.parse(text)).isNull();
    }
}
