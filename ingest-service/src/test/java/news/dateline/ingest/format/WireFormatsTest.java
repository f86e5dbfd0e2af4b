package news.dateline.ingest.format;

import static news.dateline.ingest.Deliveries.read;
import static news.dateline.ingest.Deliveries.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.dateline.ingest.Deliveries;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;
import org.junit.jupiter.api.Test;

class WireFormatsTest {
    @Test
    void refusesAnEmptyDelivery() {
        assertThat(refusal("").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal(" \n\t ").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesMoreBytesThanItReads() {
        Reading reading = new WireFormats(10).read(Deliveries.of("eleven bytes"));

        assertThat(reading.refusals())
                .containsExactly(new Outcome.Refused(Reason.TOO_LARGE, "at most 10 bytes are read, found 12", null));
    }

    @Test
    void refusesAPicture() {
        byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(png).refusals())
                .containsExactly(new Outcome.Refused(Reason.BINARY, "text expected, found a PNG image", null));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = new byte[5000];
        new java.util.Random(42).nextBytes(bytes);

        assertThat(read(bytes).refusals().get(0).reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void refusesBrokenJsonWithItsPlace() {
        Outcome.Refused refused = refusal("{\"uri\": \"urn:x:1\",\n \"headline\" \"no colon\"}");

        assertThat(refused.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refused.position()).startsWith("line 2, column ");
    }

    @Test
    void refusesCutJson() {
        assertThat(refusal("{\"uri\": \"urn:x:1\", \"headline\": \"cut").reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void refusesJsonOfAnotherKindAndNamesWhatItFound() {
        Outcome.Refused refused = refusal("{\"colour\": \"blue\", \"size\": 3}");

        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused.detail()).contains("[colour, size]");
    }

    @Test
    void looksAtTheContentAndNotAtTheName() {
        assertThat(read("<p>A bridge is a bridge.</p>").format()).isEqualTo("html");
        assertThat(read("A bridge is a bridge.").format()).isEqualTo("plain");
        assertThat(read("{\"uri\":\"urn:x:1\",\"headline\":\"A bridge\"}").format())
                .isEqualTo("ninjs");
    }

    @Test
    void readsNoMoreThanFourTimesItsLimitOutOfOneForm() throws Exception {
        int limit = 100_000;
        ByteArrayOutputStream story = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(story)) {
            gzip.write("The bridge is closed until Friday. ".repeat(limit / 40).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + i
                            + ".gz\"\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            form.writeBytes(story.toByteArray());
            form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        form.writeBytes("--x--\r\n".getBytes(StandardCharsets.US_ASCII));

        List<Reading> readings = new WireFormats(limit)
                .readAll(new Delivery(
                        form.toByteArray(), "coast", "multipart/form-data; boundary=x", "form", Instant.EPOCH));

        assertThat(readings).hasSizeLessThan(7);
        assertThat(readings.get(0).articles()).hasSize(1);
        assertThat(readings.get(readings.size() - 1).refusals().get(0).reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
