package news.dateline.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.RawArticle;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * A stage's ledger: what became of each record it read, as lines of {@code ops.ledger.v1}. Steps note the fate of the
 * record in hand; a record without one became a dead letter. Shared by all tasks of the stage.
 */
public final class Ledger {
    static final String STORE = "ledger";

    /** Older stories come from an archive, or again. */
    private static final Duration OLDEST_LIVE = Duration.ofHours(24);

    private final String stage;
    private final Ages ages;
    private final StoreBuilder<KeyValueStore<String, LedgerLine>> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore(STORE), Serdes.String(), Topics.json(LedgerLine.class))
            .withCachingEnabled();

    /** @param stage consumer group of the stage */
    public Ledger(String stage, MeterRegistry registry) {
        this.stage = stage;
        this.ages = new Ages(registry);
    }

    /**
     * Adds a topic whose records are counted, and the node that reads them.
     *
     * @param reader name of that node
     */
    public void addSource(Topology topology, Topic<?, ?> topic, String reader) {
        String source = "from-" + topic.name();
        String counter = "count-" + topic.name();
        String lines = "ledger-of-" + topic.name();
        topology.addSource(source, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topic.name())
                .addProcessor(counter, new Keepers(topic.name(), reader, lines), source)
                .addProcessor(reader, () -> new RecordReader<>(topic), counter)
                .addSink(
                        lines,
                        Topics.LEDGER.name(),
                        Topics.LEDGER.keySerde().serializer(),
                        Topics.LEDGER.valueSerde().serializer(),
                        counter);
    }

    /** Lets these nodes {@link #note}. */
    public void connect(Topology topology, String... nodes) {
        for (String node : nodes) {
            topology.connectProcessorAndStateStores(node, STORE);
        }
    }

    /** What became of the record in hand; nothing is noted of what no counted record brought about. */
    public void note(ProcessorContext<?, ?> context, Fate fate) {
        context.recordMetadata().ifPresent(record -> {
            KeyValueStore<String, LedgerLine> lines = context.getStateStore(STORE);
            LedgerLine line = lines.get(record.topic());
            if (line != null) {
                lines.put(record.topic(), line.with(fate));
            }
        });
    }

    /** A story leaves the stage that read it from a topic; {@link #stamp} says when it had left the one before. */
    public void aged(ProcessorContext<?, ?> context, RawArticle article, Headers headers) {
        EventHeaders.text(headers, EventHeaders.DONE_AT)
                .flatMap(Ledger::instant)
                .ifPresent(done -> aged(context, article, done));
    }

    /** The same, where it is known otherwise. */
    public void aged(ProcessorContext<?, ?> context, RawArticle article, Instant done) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        Duration old = Duration.between(article.versionCreated(), now);
        if (old.compareTo(OLDEST_LIVE) < 0) {
            context.recordMetadata()
                    .ifPresent(record -> ages.add(
                            record.topic() + "-" + record.partition(), article, old, Duration.between(done, now)));
        }
    }

    /** Says in these headers that this stage is done with the story now. */
    public static void stamp(ProcessorContext<?, ?> context, Headers headers) {
        EventHeaders.put(
                headers,
                EventHeaders.DONE_AT,
                Instant.ofEpochMilli(context.currentSystemTimeMs()).toString());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private final class Keepers implements ProcessorSupplier<byte[], byte[], Object, Object> {
        private final String topic;
        private final String reader;
        private final String lines;

        Keepers(String topic, String reader, String lines) {
            this.topic = topic;
            this.reader = reader;
            this.lines = lines;
        }

        @Override
        public Processor<byte[], byte[], Object, Object> get() {
            return new LedgerKeeper(stage, topic, ages, reader, lines);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(store);
        }
    }
}
