package news.dateline.runtime.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import news.dateline.model.Claim;
import news.dateline.model.CloudEvent;
import news.dateline.runtime.EventHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    private static final int MAX_RECORD_BYTES = 20_000;

    @TempDir
    private Path folder;

    private final byte[] large = "large ".repeat(5_000).getBytes(UTF_8);

    @Test
    void aSmallRecordStaysAsItIs() throws IOException {
        ProducerRecord<byte[], byte[]> small = record("small".getBytes(UTF_8));

        assertThat(claims().checked(small)).isSameAs(small);
        assertThat(files()).isEmpty();
    }

    @Test
    void aLargeValueIsKeptUnderItsHashAndComesBackWhole() throws Exception {
        ProducerRecord<byte[], byte[]> sent = claims().checked(record(large));

        assertThat(sent.value()).hasSizeLessThan(256);
        assertThat(EventHeaders.text(sent.headers(), Claim.HEADER)).hasValue(CloudEvent.sha256(large));
        assertThat(EventHeaders.text(sent.headers(), "ce_id")).hasValue("one");
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName()).hasToString(CloudEvent.sha256(large)));
        assertThat(claims().redeemed(sent.headers(), sent.value())).isEqualTo(large);
    }

    @Test
    void theSameValueIsKeptOnce() throws IOException {
        claims().checked(record(large));
        claims().checked(record(large));

        assertThat(files()).hasSize(1);
    }

    @Test
    void aTombstoneStaysOne() throws ClaimLostException {
        assertThat(claims().checked(record(null)).value()).isNull();
        assertThat(claims().redeemed(new RecordHeaders(), null)).isNull();
    }

    @Test
    void bytesThatOnlyLookLikeAClaimAreAValue() throws ClaimLostException {
        byte[] sent = claims().checked(record(large)).value();

        assertThat(claims().redeemed(new RecordHeaders(), sent)).isEqualTo(sent);
    }

    @Test
    void aRecordMadeFromAClaimsValueDoesNotInheritItsHeader() {
        Headers inherited = claims().checked(record(large)).headers();
        ProducerRecord<byte[], byte[]> derived =
                new ProducerRecord<>("topic", null, 1L, new byte[0], "derived".getBytes(UTF_8), inherited);

        assertThat(claims().checked(derived).headers().lastHeader(Claim.HEADER)).isNull();
    }

    @Test
    void aClaimSentOnStaysOne() {
        ProducerRecord<byte[], byte[]> sent = claims().checked(record(large));

        assertThat(claims().checked(sent)).isSameAs(sent);
    }

    @Test
    void aClaimOfSomethingUnderEmbargoSaysSo() {
        byte[] embargoed =
                ("{\"embargoedUntil\":\"2031-01-01T00:00:00Z\"}" + " ".repeat(MAX_RECORD_BYTES)).getBytes(UTF_8);

        assertThat(Restricted.is(claims().checked(record(embargoed)).value())).isTrue();
        assertThat(Restricted.is(claims().checked(record(large)).value())).isFalse();
    }

    @Test
    void aValueThatIsGoneOrChangedIsLostAndNothingElseIsGivenForIt() throws IOException {
        ProducerRecord<byte[], byte[]> sent = claims().checked(record(large));

        Files.writeString(files().get(0), "other bytes");
        assertThatThrownBy(() -> claims().redeemed(sent.headers(), sent.value()))
                .isInstanceOf(ClaimLostException.class)
                .hasMessageContaining("other bytes");
        Files.delete(files().get(0));
        assertThatThrownBy(() -> claims().redeemed(sent.headers(), sent.value()))
                .isInstanceOf(ClaimLostException.class)
                .hasMessageContaining("does not have");
    }

    @Test
    void aStoreThatCannotBeWrittenIsNoPlaceToSendFrom() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Claims broken = new Claims(new FileClaimStore(file), MAX_RECORD_BYTES);

        assertThatThrownBy(() -> broken.checked(record(large))).isInstanceOf(ClaimStoreException.class);
    }

    private Claims claims() {
        return new Claims(new FileClaimStore(folder), MAX_RECORD_BYTES);
    }

    private java.util.List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @SuppressWarnings("NullAway") // Kafka's constructor is unannotated; null is a tombstone
    private static ProducerRecord<byte[], byte[]> record(byte @org.jspecify.annotations.Nullable [] value) {
        Headers headers = new RecordHeaders();
        EventHeaders.put(headers, "ce_id", "one");
        return new ProducerRecord<>("topic", null, 1L, "key".getBytes(UTF_8), value, headers);
    }
}
