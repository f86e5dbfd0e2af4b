package news.dateline.sink.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.model.Alignment;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Lifecycle;
import news.dateline.model.Place;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskRulesTest {
    private static final String DESK = "news.desk.test";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = medtop:15000000",
                "subject = medtop:15*",
                "place = Hull",
                "place = hull, Grimsby",
                "place = GB-KUH",
                "place = Humber",
                "provider = coast",
                "entity = \"Port of Hull\"",
                "entity = organisation:port-of-hull",
                "language = en",
                "urgency = 3, 4",
                "urgency <= 3",
                "urgency <= 5 and language = en and place = Hull"
            })
    void wants(String conditions) throws DeskRules.InvalidException {
        assertThat(DeskRules.parse(DESK + " when " + conditions).desksFor(article()))
                .isEqualTo(Set.of(DESK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = medtop:1500",
                "place = Hul",
                "provider = inland",
                "urgency <= 2",
                "language = en and provider = inland",
                "entity = \"Port of Hull, and Goole\""
            })
    void doesNotWant(String conditions) throws DeskRules.InvalidException {
        assertThat(DeskRules.parse(DESK + " when " + conditions).desksFor(article()))
                .isEmpty();
    }

    @Test
    void oneOfSeveralRulesOfATopicIsEnough() throws DeskRules.InvalidException {
        DeskRules rules =
                DeskRules.parse("# two\n\n" + DESK + " when provider = inland\n" + DESK + " when language = en\n");

        assertThat(rules.desksFor(article())).isEqualTo(Set.of(DESK));
        assertThat(rules.topics()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news.desk.test provider = coast | a rule is TOPIC when CONDITION",
                "news.raw.v1 when provider = coast | a desk's topic is news.desk.",
                "news.desk.test when provider | a condition is FIELD = VALUE",
                "news.desk.test when colour = red | a field is one of",
                "news.desk.test when urgency = soon | an urgency lies in 1 to 9: soon",
                "news.desk.test when place <= 3 | only urgency can be compared",
                "news.desk.test when place = \"Hull | a value is a word or stands in quotation marks"
            })
    void refusesWithTheLine(String line, String problem) {
        assertThatThrownBy(() -> DeskRules.parse("# desks\n" + line))
                .isInstanceOf(DeskRules.InvalidException.class)
                .hasMessageContaining("line 2: " + problem);
    }

    @Test
    void saysWhatIsWrongWithEachLine() {
        assertThatThrownBy(() -> DeskRules.parse("x\n" + DESK + " when language = en\ny"))
                .hasMessageContaining("line 1:")
                .hasMessageContaining("line 3:");
    }

    private static EnrichedArticle article() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        return new EnrichedArticle(
                new RawArticleDraft(
                                ArticleId.parse("coast:pier"),
                                nine,
                                new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), nine))
                        .urgency(3)
                        .subjects(List.of(new Subject("medtop:15000000", "sport")))
                        .places(List.of(new Place("Hull", "GB-KUH")))
                        .finish(),
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                "The port of Hull is on the Humber.",
                new Alignment(List.of()),
                "en",
                null,
                List.of(),
                List.of(
                        entity("organisation:port-of-hull", EntityType.ORGANISATION, "Port of Hull"),
                        entity("place:humber", EntityType.PLACE, "Humber")),
                List.of(),
                List.of(),
                new Enrichment("news.raw.v1", 0, 1, "test"));
    }

    private static Entity entity(String key, EntityType type, String name) {
        return new Entity(key, type, name, List.of(name), List.of(), null, 0.5, null);
    }
}
