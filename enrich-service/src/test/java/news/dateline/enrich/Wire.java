package news.dateline.enrich;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.ArticleId;
import news.dateline.model.AuthorityEntry;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topic;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.StreamsConfiguration;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The service's topology on a test driver: articles go in, what each topic got comes out. */
final class Wire implements AutoCloseable {
    /** Two drivers of one name would share their state on disk. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A run that was killed leaves its state behind. */
    private static final String STATE =
            "target/state/" + ProcessHandle.current().pid();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;

    /** Without the search for duplicates, unless it is asked for: its stores take time to make. */
    Wire(String... keysAndValues) {
        Map<String, String> values = new HashMap<>(Map.of(
                "kafka.bootstrap.servers", "unused:1",
                "dateline.enrich.state.dir", STATE,
                "dateline.enrich.duplicates", "false"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        Settings settings = Settings.load(SettingsSources.only(values), EnrichSettings.class, TopicSettings.class);
        EnrichSettings own = settings.get(EnrichSettings.class);
        TopicSettings topics = settings.get(TopicSettings.class);
        Properties config =
                StreamsConfiguration.of("test-" + COUNT.incrementAndGet(), own, topics, settings.kafka(), registry);
        driver = new TopologyTestDriver(EnrichService.topology(own, registry), config, Stories.NINE);
        raw = driver.createInputTopic(Topics.RAW.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    void send(RawArticle article) {
        send(article.id().toString(), bytes(article));
    }

    void send(String key, byte[] value) {
        raw.pipeInput(Topics.RAW.keySerde().serializer().serialize("", ArticleId.parse(key)), value);
    }

    void replay(RawArticle article) {
        driver.createInputTopic(
                        Topics.REPLAYS.name(),
                        Topics.REPLAYS.keySerde().serializer(),
                        Topics.REPLAYS.valueSerde().serializer())
                .pipeInput(article.id(), article);
    }

    void authority(String id, @Nullable AuthorityEntry entry) {
        authority(
                id,
                entry == null
                        ? null
                        : Topics.AUTHORITY.valueSerde().serializer().serialize(Topics.AUTHORITY.name(), entry));
    }

    void authority(String id, byte @Nullable [] value) {
        driver.createInputTopic(Topics.AUTHORITY.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(id, value);
    }

    void decide(AdvisoryDecision decision) {
        driver.createInputTopic(
                        Topics.ADVISORY_DECISIONS.name(),
                        Topics.ADVISORY_DECISIONS.keySerde().serializer(),
                        Topics.ADVISORY_DECISIONS.valueSerde().serializer())
                .pipeInput(decision.advisory(), decision);
    }

    /** Sends bytes to a topic by which the parts of the service speak to each other. */
    void sendBetween(String topic, String json) {
        driver.createInputTopic(topic, new StringSerializer(), new StringSerializer())
                .pipeInput("coast", json);
    }

    List<Advisory> advisories() {
        return values(Topics.ADVISORIES);
    }

    static byte[] bytes(RawArticle article) {
        return Topics.RAW.valueSerde().serializer().serialize(Topics.RAW.name(), article);
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    Instant now() {
        return Stories.NINE;
    }

    <K, V> List<TestRecord<K, V>> records(Topic<K, V> topic) {
        TestOutputTopic<K, V> output = driver.createOutputTopic(
                topic.name(),
                topic.keySerde().deserializer(),
                topic.valueSerde().deserializer());
        return output.readRecordsToList();
    }

    /** What the open topic got since the last look. */
    List<EnrichedArticle> enriched() {
        return values(Topics.ENRICHED);
    }

    List<EnrichedArticle> restricted() {
        return values(Topics.RESTRICTED);
    }

    private <V> List<V> values(Topic<?, V> topic) {
        return records(topic).stream().map(TestRecord::value).toList();
    }

    double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    @Override
    public void close() {
        driver.close();
    }
}
