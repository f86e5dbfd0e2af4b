package news.dateline.ingest.format;

import static news.dateline.ingest.Deliveries.read;
import static news.dateline.ingest.Deliveries.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.dateline.ingest.Deliveries;
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
}
