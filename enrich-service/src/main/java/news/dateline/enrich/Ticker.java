package news.dateline.enrich;

import java.time.Duration;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * A wall-clock punctuator that goes on when the clock is set back: Kafka Streams would wait until the clock is again
 * where it was.
 */
final class Ticker {
    private final ProcessorContext<?, ?> context;
    private final Duration interval;
    private final Punctuator action;
    private Cancellable schedule;
    private long lastMillis;

    Ticker(ProcessorContext<?, ?> context, Duration interval, Punctuator action) {
        this.context = context;
        this.interval = interval;
        this.action = action;
        this.lastMillis = context.currentSystemTimeMs();
        this.schedule = schedule();
    }

    /**
     * To be called with each record: what was taken in before the clock was set back is due after that point anyway.
     */
    void check() {
        long now = context.currentSystemTimeMs();
        if (now < lastMillis - interval.toMillis()) {
            schedule.cancel();
            schedule = schedule();
        }
        lastMillis = now;
    }

    private Cancellable schedule() {
        return context.schedule(interval, PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    private void tick(long nowMillis) {
        lastMillis = nowMillis;
        action.punctuate(nowMillis);
    }
}
