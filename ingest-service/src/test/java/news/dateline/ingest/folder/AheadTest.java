package news.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AheadTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    private final Ahead ahead = new Ahead("ahead-test", 2);

    @Test
    void givesTheResultsInTheirOrder() {
        assertThat(ahead.each(NUMBERS, number -> number * 2))
                .toIterable()
                .containsExactlyElementsOf(
                        NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void isNeverFurtherAheadThanItMay() {
        AtomicInteger begun = new AtomicInteger();
        Iterator<Integer> results = ahead.each(NUMBERS, number -> begun.incrementAndGet());

        for (int taken = 1; results.hasNext(); taken++) {
            results.next();
            assertThat(begun).hasValueBetween(taken, taken + 2);
        }
    }

    @Test
    void tellsOfAFailureWhenItsTurnComes() {
        Iterator<Integer> results = ahead.each(List.of(1, 0, 4), number -> 4 / number);

        assertThat(results.next()).isEqualTo(4);
        assertThatThrownBy(results::next)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(results.next()).isEqualTo(1);
        assertThat(results.hasNext()).isFalse();
    }
}
