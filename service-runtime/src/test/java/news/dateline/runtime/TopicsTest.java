package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void everyTopicOfTheCatalogueHasItsTypes() throws Exception {
        List<TopicSpec> typed = new ArrayList<>();
        for (Field field : Topics.class.getFields()) {
            typed.add(((Topic<?, ?>) field.get(null)).spec());
        }

        assertThat(typed).containsExactlyInAnyOrderElementsOf(TopicCatalogue.all());
    }

    @Test
    void aKeyIsTheArticlesId() {
        ArticleId id = ArticleId.parse("coast:7");
        byte[] bytes = Topics.RAW.keySerde().serializer().serialize("t", id);

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("coast:7");
        assertThat(Topics.RAW.keySerde().deserializer().deserialize("t", bytes)).isEqualTo(id);
    }

    @Test
    void aTombstoneStaysATombstone() {
        assertThat(Topics.ENRICHED.valueSerde().serializer().serialize("t", null))
                .isNull();
        assertThat(Topics.ENRICHED.valueSerde().deserializer().deserialize("t", null))
                .isNull();
    }

    @Test
    void bytesThatAreNoRecordAreRefused() {
        assertThatThrownBy(() -> Topics.RAW.valueSerde().deserializer().deserialize("t", new byte[] {'{'}))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void theBrokerLearnsEachTopicsPolicy() {
        assertThat(TopicProvisioner.config(TopicCatalogue.ENRICHED, 2_000_000))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.message.bytes", "2000000")
                .doesNotContainKey("retention.ms");
        assertThat(TopicProvisioner.config(TopicCatalogue.RAW, 2_000_000))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000");
        assertThat(TopicProvisioner.config(TopicCatalogue.ADVISORIES, 2_000_000))
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void aDeadLetterSaysWhereItComesFromAndWhy() {
        Headers headers = new RecordHeaders();

        new DeadLetter("extract", "TOO_LONG", "at most 5: 6", "news.raw.v1", 3, 42).writeTo(headers);

        assertThat(EventHeaders.text(headers, DeadLetter.REASON)).contains("TOO_LONG");
        assertThat(EventHeaders.text(headers, DeadLetter.OFFSET)).contains("42");
        assertThat(EventHeaders.text(headers, "none")).isEmpty();
    }
}
