package news.dateline.sink;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topic;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.StreamsConfiguration;
import news.dateline.sink.desk.DeskRulebook;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The service's topology on a test driver: enriched articles go in, what each topic got comes out. */
final class Downstream implements AutoCloseable {
    /** Two drivers of one name would share their state on disk. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A run that was killed leaves its state behind. */
    private static final String STATE =
            "target/state/" + ProcessHandle.current().pid();

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> enriched;

    Downstream() {
        this(null);
    }

    /** @param rules of the desks; absent when there are none */
    Downstream(@Nullable Path rules) {
        Settings settings = Settings.load(
                SettingsSources.only(Map.of("kafka.bootstrap.servers", "unused:1", "dateline.sink.state.dir", STATE)),
                SinkSettings.class,
                TopicSettings.class);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Properties config = StreamsConfiguration.of(
                "test-" + COUNT.incrementAndGet(),
                settings.get(SinkSettings.class),
                settings.get(TopicSettings.class),
                settings.kafka(),
                registry);
        DeskRulebook desks = new DeskRulebook(rules, topics -> {}, registry);
        desks.open();
        driver = new TopologyTestDriver(
                SinkTopology.of(new Counters(registry), new Ledger("dateline-sink", registry), desks), config);
        enriched =
                driver.createInputTopic(Topics.ENRICHED.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    void send(Story story) {
        send("coast:pier", Topics.ENRICHED.valueSerde().serializer().serialize("", story.article()));
    }

    void sendTombstone() {
        send("coast:pier", null);
    }

    void send(String key, byte[] value) {
        enriched.pipeInput(Topics.ENRICHED.keySerde().serializer().serialize("", ArticleId.parse(key)), value);
    }

    <K, V> List<TestRecord<K, V>> records(Topic<K, V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        topic.keySerde().deserializer(),
                        topic.valueSerde().deserializer())
                .readRecordsToList();
    }

    <K> List<K> keys(Topic<K, ?> topic) {
        return records(topic).stream().map(TestRecord::key).toList();
    }

    <V> List<V> values(Topic<?, V> topic) {
        return records(topic).stream().map(TestRecord::value).toList();
    }

    /** What any topic got since the last look. */
    List<Object> everything() {
        return Stream.of(Topics.ENTITIES, Topics.QUOTES, Topics.QUOTES_BY_SPEAKER, Topics.CHANGES)
                .flatMap(topic -> records(topic).stream())
                .map(Object.class::cast)
                .toList();
    }

    void clear() {
        everything();
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** What a desk got since the last look. */
    List<TestRecord<ArticleId, EnrichedArticle>> desk(String topic) {
        return driver.createOutputTopic(
                        topic,
                        Topics.ENRICHED.keySerde().deserializer(),
                        Topics.ENRICHED.valueSerde().deserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
