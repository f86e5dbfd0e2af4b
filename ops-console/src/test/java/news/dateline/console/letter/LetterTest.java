package news.dateline.console.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.PartitionId;
import news.dateline.model.LetterAction;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void hasOneFingerprintWhateverItsNumbersAndNames() {
        Letter one = letter(Map.of("dateline.error.detail", "at most 5 bytes: 6 (dpa:17) in \"Storm\""));
        Letter other = letter(Map.of("dateline.error.detail", "at most 5 bytes: 9000 (dpa:2) in \"Flood\""));

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
    }

    @Test
    void hasAnotherFingerprintForAnotherStepReasonProviderOrFormat() {
        assertThat(Stream.of(
                                letter(Map.of()),
                                letter(Map.of("dateline.error.step", "version")),
                                letter(Map.of("dateline.error.reason", "INTERNAL")),
                                letter(Map.of("ce_source", "/providers/afp")),
                                letter(Map.of("dateline.format", "html")))
                        .map(Letter::fingerprint)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void takesTheProviderFromTheKeyWhereNoHeaderNamesIt() {
        Letter letter = Letter.of(record(Map.of()));

        assertThat(letter.provider()).isEqualTo("dpa");
    }

    @Test
    void goesBackToItsPartitionWithItsOwnHeadersAndACount() {
        StoredRecord record = record(headers(Map.of("ce_id", "x")));

        Resend resend = Resend.replay(Letter.of(record), record);

        assertThat(resend.kind()).isEqualTo(LetterAction.Kind.REPLAYED);
        assertThat(resend.topic()).isEqualTo("news.raw.v1");
        assertThat(resend.partition()).isEqualTo(2);
        assertThat(resend.headers())
                .containsOnly(
                        Map.entry("ce_id", "x"),
                        Map.entry("dateline.replay.count", "1"),
                        Map.entry("dateline.replay.letter", "news.dead-letters.v1-0@9"));
    }

    @Test
    void isParkedWhenItCameBackThreeTimes() {
        StoredRecord record = record(headers(Map.of("dateline.replay.count", "3")));

        Resend resend = Resend.replay(Letter.of(record), record);

        assertThat(resend.kind()).isEqualTo(LetterAction.Kind.PARKED);
        assertThat(resend.topic()).isEqualTo("news.parked.v1");
        assertThat(resend.headers()).containsKey("dateline.error.reason");
    }

    @Test
    void isNotSentBackWhereNobodyReads() {
        Letter refusedAtTheDoor =
                letter(Map.of("dateline.error.topic", "news.received.v1", "dateline.error.offset", "-1"));

        assertThat(refusedAtTheDoor.replayable()).isFalse();
    }

    @Test
    void isTriedByReadingItAgain() {
        StoredRecord record = record(headers(Map.of()));

        DryRun.Result result = DryRun.of(Letter.of(record), record);

        assertThat(result.verdict()).isEqualTo(DryRun.Verdict.FAILS);
        assertThat(result.why()).contains("no JSON");
    }

    @Test
    void comesInTheOrderInWhichItsRecordWasWritten() {
        Letter late = letter(Map.of("dateline.error.offset", "10"));
        Letter early = letter(Map.of("dateline.error.offset", "9"));

        assertThat(Stream.of(late, early).map(Letter::origin).sorted())
                .isEqualTo(List.of(early.origin(), late.origin()));
    }

    private static Letter letter(Map<String, String> headers) {
        return Letter.of(record(headers(headers)));
    }

    private static Map<String, String> headers(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "dateline.error.step", "read",
                "dateline.error.reason", "MALFORMED",
                "dateline.error.topic", "news.raw.v1",
                "dateline.error.partition", "2",
                "dateline.error.offset", "41"));
        all.putAll(more);
        return all;
    }

    private static StoredRecord record(Map<String, String> headers) {
        return new StoredRecord(
                new PartitionId("news.dead-letters.v1", 0),
                9,
                Instant.parse("2026-03-01T12:00:00Z"),
                Bytes.wrap("dpa:17".getBytes(StandardCharsets.UTF_8)),
                Bytes.wrap("{".getBytes(StandardCharsets.UTF_8)),
                headers);
    }
}
