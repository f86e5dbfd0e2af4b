package news.dateline.console.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.console.lag.GroupReading;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.Limits;
import news.dateline.console.lag.Member;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.lag.Reading;
import news.dateline.console.watch.Standing;
import org.junit.jupiter.api.Test;

class AlarmBellTest {
    private static final PartitionId PARTITION = new PartitionId("news.raw.v1", 0);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = NINE;
    private long committed = 5;
    private List<Member> members = List.of(member("m"));
    private final InstantSource clock = () -> now;
    private final LagBook book = new LagBook(Limits.DEFAULT);
    private final List<AlarmBell.Ring> rings = new ArrayList<>();
    private final AlarmBell bell =
            new AlarmBell(Duration.ofMinutes(5), java.util.List::of, rings::add, clock.withZone(ZoneOffset.UTC));

    @Test
    void ringsOnceWhenAGroupStallsAndOnceWhenItMovesAgain() {
        run(Duration.ofMinutes(5), this::look);
        committed = 10;
        run(Duration.ofSeconds(10), this::look);

        assertThat(rings)
                .extracting(ring -> ring.alarm().name())
                .containsExactly("DatelineGroupStalled", "DatelineGroupStalled");
        assertThat(rings).extracting(AlarmBell.Ring::begins).containsExactly(true, false);
        assertThat(bell.ringing()).isEmpty();
    }

    @Test
    void letsAGroupBeBehindForAWhile() {
        run(Duration.ofMinutes(5), this::readSlowly);
        assertThat(bell.ringing()).isEmpty();

        run(Duration.ofMinutes(5), this::readSlowly);
        assertThat(bell.ringing()).extracting(Alarm::name).containsExactly("DatelineGroupBehind");
    }

    @Test
    void ringsForARebalanceStorm() {
        committed = 10;
        int[] turn = {0};
        run(Duration.ofMinutes(1), () -> {
            members = List.of(member("m" + turn[0]++));
            return look();
        });

        assertThat(bell.ringing()).extracting(Alarm::name).containsExactly("DatelineRebalanceStorm");
    }

    @Test
    void ringsWhenTheClusterCannotBeSeen() {
        run(Duration.ofMinutes(1), () -> new Standing(null, "timed out", NINE));

        assertThat(bell.ringing()).singleElement().satisfies(alarm -> {
            assertThat(alarm.name()).isEqualTo("DatelineClusterUnseen");
            assertThat(alarm.since()).isEqualTo(NINE);
        });
    }

    private void run(Duration time, Supplier<Standing> look) {
        for (Instant end = now.plus(time); now.isBefore(end); now = now.plusSeconds(5)) {
            bell.accept(look.get());
        }
    }

    private Standing readSlowly() {
        committed++;
        return look(1000);
    }

    private Standing look() {
        return look(10);
    }

    private Standing look(long logEnd) {
        Instant oldest = committed < logEnd ? NINE.minusSeconds(1) : null;
        Reading reading = new Reading(now, 0, logEnd, committed, oldest);
        GroupReading group =
                new GroupReading("enrich", "classic", "Stable", false, members, Map.of(PARTITION, reading));
        return new Standing(book.after(now, List.of(group)), null, null);
    }

    private static Member member(String name) {
        return new Member(name, name, "/127.0.0.1", Set.of(PARTITION));
    }
}
