package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class TickerTest {
    private static final long TEN = Duration.ofHours(10).toMillis();

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();

    @Test
    void startsAnewWhenTheClockWasSetBack() {
        Ticker ticker = tickerAt(TEN);

        context.setCurrentSystemTimeMs(TEN - Duration.ofMinutes(90).toMillis());
        ticker.check();

        assertThat(context.scheduledPunctuators())
                .extracting(CapturedPunctuator::cancelled)
                .containsExactly(true, false);
    }

    @Test
    void goesOnWhileTheClockDoes() {
        Ticker ticker = tickerAt(TEN);

        context.setCurrentSystemTimeMs(TEN + Duration.ofMinutes(90).toMillis());
        ticker.check();

        assertThat(context.scheduledPunctuators())
                .extracting(CapturedPunctuator::cancelled)
                .containsExactly(false);
    }

    private Ticker tickerAt(long millis) {
        context.setCurrentSystemTimeMs(millis);
        return new Ticker(context, Duration.ofMillis(500), now -> {});
    }
}
