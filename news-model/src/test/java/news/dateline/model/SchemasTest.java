package news.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas in {@code docs/schemas} and the topics in {@code docs/asyncapi.json} are those of the code. {@code ./mvnw
 * -pl news-model test -Dschemas.write=true} writes them anew; an incompatible change fails all the same.
 */
class SchemasTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DOCS = Path.of("../docs");
    private static final Map<String, Class<?>> RECORDS = new TreeMap<>();

    static {
        List.of(
                        RawArticle.class,
                        EnrichedArticle.class,
                        Advisory.class,
                        AdvisoryDecision.class,
                        EntityRecord.class,
                        QuoteRecord.class,
                        QuoteReference.class,
                        ArticleChange.class,
                        LetterAction.class,
                        Origin.class,
                        Claim.class,
                        IntakeMark.class,
                        LedgerLine.class,
                        AuthorityEntry.class)
                .forEach(type -> RECORDS.put(type.getSimpleName(), type));
    }

    static Stream<Class<?>> records() {
        return RECORDS.values().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaInTheDocumentsIsThatOfTheCode(Class<?> type) throws IOException {
        Path file = DOCS.resolve("schemas/" + type.getSimpleName() + ".json");
        ObjectNode current = Schema.of(type);
        if (Files.exists(file)) {
            assertThat(SchemaCompatibility.breaks(MAPPER.readTree(file.toFile()), current))
                    .as("an older reader must be able to read %s; else give its topic a new version", type)
                    .isEmpty();
        }

        assertDocumented(file, current);
    }

    @Test
    void theTopicsInTheDocumentsAreThoseOfTheCatalogue() throws IOException {
        assertDocumented(DOCS.resolve("asyncapi.json"), AsyncApi.of(RECORDS));
    }

    @Test
    void everyRecordOnATopicHasASchema() {
        assertThat(TopicCatalogue.all())
                .extracting(TopicSpec::value)
                .filteredOn(value -> !value.equals("original bytes"))
                .allSatisfy(value -> assertThat(RECORDS).containsKey(value));
    }

    @Test
    void aPropertyThatGoesBreaksAReader() {
        ObjectNode newer = Schema.of(Advisory.class);
        ((ObjectNode) newer.path("properties")).remove("kind");

        assertThat(SchemaCompatibility.breaks(Schema.of(Advisory.class), newer)).containsExactly(".kind: is gone");
    }

    @Test
    void aPropertyThatComesBreaksNobody() {
        ObjectNode newer = Schema.of(Advisory.class);
        ((ObjectNode) newer.path("properties")).putObject("colour").put("type", "string");

        assertThat(SchemaCompatibility.breaks(Schema.of(Advisory.class), newer)).isEmpty();
    }

    @Test
    void theSchemaNamesWhatTheCodecWrites() throws IOException {
        JsonNode written = MAPPER.readTree(Json.of(RawArticle.class).write(Articles.raw("coast:1", 1)));
        JsonNode schema = Schema.of(RawArticle.class);

        assertThat(written.properties())
                .allSatisfy(property -> assertThat(schema.path("properties").has(property.getKey()))
                        .isTrue());
        assertThat(schema.path("required"))
                .allSatisfy(name -> assertThat(written.has(name.asText())).isTrue());
    }

    private static void assertDocumented(Path file, JsonNode current) throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, Arrays.asList(current.toPrettyString().split("\n")));
        }
        assertThat(MAPPER.readTree(file.toFile()))
                .as("%s is out of date: write it anew with -Dschemas.write=true", file)
                .isEqualTo(current);
    }
}
