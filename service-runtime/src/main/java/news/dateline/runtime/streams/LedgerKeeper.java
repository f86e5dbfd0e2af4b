package news.dateline.runtime.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Fate;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a source and its reader, and keeps the line of its partition. A step hands a record on within the call
 * that gave it the record: when that returns, everything that comes of the record has been done.
 */
final class LedgerKeeper implements Processor<byte[], byte[], Object, Object> {
    private static final Duration TELL_INTERVAL = Duration.ofSeconds(5);

    private final String stage;
    private final String topic;
    private final Ages ages;
    private final String reader;
    private final String lines;
    private ProcessorContext<Object, Object> context;
    private KeyValueStore<String, LedgerLine> store;
    private @Nullable LedgerLine told;

    /**
     * @param reader node that reads the records
     * @param lines node that writes the lines
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    LedgerKeeper(String stage, String topic, Ages ages, String reader, String lines) {
        this.stage = stage;
        this.topic = topic;
        this.ages = ages;
        this.reader = reader;
        this.lines = lines;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
        store = given.getStateStore(Ledger.STORE);
        given.schedule(TELL_INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> tellLast());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata place = context.recordMetadata().orElseThrow();
        LedgerLine before = line(place).read(place.offset());
        store.put(topic, before);
        context.forward(record, reader);
        LedgerLine after = store.get(topic);
        if (after.fates().equals(before.fates())) {
            store.put(topic, after.with(Fate.DEAD));
        }
    }

    /** The line that the record belongs to: this minute's, which goes on where the one before ended. */
    private LedgerLine line(RecordMetadata place) {
        Instant minute = minute();
        @Nullable LedgerLine last = store.get(topic);
        if (last == null) {
            ages.forget(topic + "-" + place.partition());
            return new LedgerLine(
                    stage,
                    topic,
                    place.partition(),
                    minute,
                    place.offset(),
                    place.offset(),
                    0,
                    LedgerLine.Fates.NONE,
                    List.of());
        }
        boolean wentBack = place.offset() < last.to();
        if (!wentBack && last.minute().equals(minute)) {
            return last;
        }
        tell(last);
        ages.forget(topic + "-" + place.partition());
        return last.opened(minute, wentBack ? place.offset() : last.to());
    }

    private Instant minute() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs()).truncatedTo(ChronoUnit.MINUTES);
    }

    private void tellLast() {
        @Nullable LedgerLine last = store.get(topic);
        if (last != null) {
            tell(last);
        }
    }

    private void tell(LedgerLine line) {
        if (line.in() > 0 && !line.equals(told)) {
            LedgerLine whole = line.with(ages.of(line.topic() + "-" + line.partition()));
            context.forward(new Record<>(whole.key(), whole, context.currentSystemTimeMs()), lines);
            told = line;
        }
    }
}
