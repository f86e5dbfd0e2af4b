package news.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.ingest.Samples;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.RawArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format keeps, whatever it is fed: its samples whole, cut and damaged. */
class WireContractTest {
    private static final String SEED = "dateline.fuzz.seed";
    private static final String ROUNDS = "dateline.fuzz.rounds";
    private static final int DEFAULT_ROUNDS = 25;

    static Stream<Path> samples() throws IOException {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAnOutcomeForEverySample(Path sample) throws IOException {
        assertThat(Samples.read(sample)).isNotEmpty().allSatisfy(WireContractTest::keepsTheContract);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameTwice(Path sample) throws IOException {
        assertThat(outcomes(Samples.read(sample))).isEqualTo(outcomes(Samples.read(sample)));
    }

    @TestFactory
    Stream<DynamicTest> survivesWhatIsCut() throws IOException {
        return damaged((bytes, random) -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }

    @TestFactory
    Stream<DynamicTest> survivesWhatIsChanged() throws IOException {
        return damaged((bytes, random) -> {
            byte[] changed = bytes.clone();
            for (int i = 0; i < 1 + random.nextInt(8) && changed.length > 0; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            return changed;
        });
    }

    @TestFactory
    Stream<DynamicTest> survivesWhatIsRepeated() throws IOException {
        return damaged((bytes, random) -> {
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + to - from);
            System.arraycopy(bytes, from, longer, to, bytes.length - from);
            return longer;
        });
    }

    private interface Damage {
        byte[] apply(byte[] bytes, Random random);
    }

    private static Stream<DynamicTest> damaged(Damage damage) throws IOException {
        int rounds = Integer.getInteger(ROUNDS, DEFAULT_ROUNDS);
        long seed = Long.getLong(SEED, 20260302L);
        return samples()
                .map(sample -> DynamicTest.dynamicTest(Samples.name(sample), () -> {
                    byte[] bytes = Files.readAllBytes(sample);
                    Random random = new Random(seed ^ Samples.name(sample).hashCode());
                    IntStream.range(0, rounds).forEach(round -> {
                        List<Reading> readings = Samples.read(damage.apply(bytes, random), "damaged");
                        assertThat(readings)
                                .as("round %s", round)
                                .isNotEmpty()
                                .allSatisfy(WireContractTest::keepsTheContract);
                    });
                }));
    }

    private static void keepsTheContract(Reading reading) {
        assertThat(reading.format()).matches("[a-z0-9-]+");
        assertThat(reading.outcomes()).isNotEmpty();
        assertThat(reading.refusals()).allSatisfy(refused -> {
            assertThat(refused.reason()).isNotEqualTo(Reason.INTERNAL);
            assertThat(refused.detail()).isNotBlank();
        });
        assertThat(reading.articles()).allSatisfy(article -> keepsTheContract(reading, article));
    }

    private static void keepsTheContract(Reading reading, RawArticle article) {
        assertThat(article.id().provider()).isEqualTo("coast");
        assertThat(article.body().text()).doesNotContain("\ufffd");
        if (!reading.format().equals("dateline")) {
            assertThat(article.provenance().sha256())
                    .isEqualTo(reading.delivery().sha256());
            assertThat(article.provenance().receivedAt())
                    .isEqualTo(reading.delivery().receivedAt());
            assertThat(article.provenance().wireFormat()).startsWith(reading.format());
        }
    }

    private static List<Outcome> outcomes(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.outcomes().stream()).toList();
    }
}
