package news.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.Samples;
import news.dateline.ingest.file.ParsedLine;
import news.dateline.ingest.wire.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample wire gives the articles and refusals beside it; {@code -Dcorpus.write=true} writes what is missing. */
class WireCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> givesWhatStandsBesideIt() throws IOException {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(Samples.name(sample), () -> compare(sample)));
    }

    /** It follows from the bytes, and says nothing of how they were read. */
    private static JsonNode withoutTrace(JsonNode line) {
        if (line.path("article").path("provenance") instanceof ObjectNode provenance) {
            provenance.remove("traceparent");
        }
        return line;
    }

    private static void compare(Path sample) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (Reading reading : Samples.read(sample)) {
            for (ParsedLine line : ParsedLine.of(sample.getFileName().toString(), reading)) {
                found.add(withoutTrace(JSON.readTree(line.json())));
            }
        }
        Path beside = sample.resolveSibling(sample.getFileName() + Samples.EXPECTED);
        if (Boolean.getBoolean("corpus.write") && !Files.exists(beside)) {
            Files.write(beside, found.stream().map(JsonNode::toString).toList());
        }
        List<JsonNode> expected = new ArrayList<>();
        for (String line : Files.readAllLines(beside, StandardCharsets.UTF_8)) {
            expected.add(JSON.readTree(line));
        }
        assertThat(found).isEqualTo(expected);
    }
}
