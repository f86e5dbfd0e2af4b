package news.dateline.console.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticleDraft;
import org.junit.jupiter.api.Test;

class FeedLedgerTest {
    /** A Monday. */
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private final FeedLedger ledger = new FeedLedger("coast");
    private int sent;

    private void item(Instant at, Duration delay, String number, List<String> repairs) {
        item(at, delay, number, repairs, at);
    }

    private void item(Instant at, Duration delay, String number, List<String> repairs, Instant arrived) {
        String guid = "story-" + sent++;
        ledger.note(
                new RawArticleDraft(
                                new ArticleId("coast", guid),
                                at.minus(delay),
                                new Provenance(
                                        "plain",
                                        "UTF-8",
                                        repairs,
                                        CloudEvent.sha256(guid.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                        at))
                        .urgency(4)
                        .serviceNumber(number)
                        .body(new Body(Body.Kind.PLAIN, "The ferry sails."))
                        .finish(),
                arrived);
    }

    /** Twelve an hour from six to twenty-two, two an hour at night, until then. */
    private void wire(Instant until) {
        for (Instant at = START; at.isBefore(until); at = at.plus(Duration.ofMinutes(5))) {
            long hour = Duration.between(START, at).toHours() % 24;
            if ((hour >= 6 && hour < 22) || Duration.between(START, at).toMinutes() % 30 == 0) {
                item(at, Duration.ofSeconds(30), null, List.of());
            }
        }
    }

    private static Instant day(int day, int hour, int minute) {
        return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(minute));
    }

    @Test
    void aBusyFeedIsSilentAfterLessThanAnHour() {
        wire(day(15, 12, 0));

        assertThat(ledger.standing(day(15, 12, 20)).silent()).isFalse();
        assertThat(ledger.standing(day(15, 12, 45)).silent()).isTrue();
        assertThat(ledger.standing(day(15, 12, 45)).perHour()).isBetween(11.0, 13.0);
    }

    /** Some systems write the end of time where they know none. */
    @Test
    void aStoryThatSaysItWasMadeAtTheEndOfTimeIsTold() {
        item(START, Duration.between(Instant.MAX, START).plusSeconds(1), "coast 1", List.of());

        assertThat(ledger.standing(day(0, 0, 1)).fromTheFuture()).isEqualTo(1);
    }

    @Test
    void theSameSilenceAtNightIsNone() {
        wire(day(15, 2, 0));

        assertThat(ledger.standing(day(15, 4, 30)).silent()).isFalse();
        assertThat(ledger.standing(day(15, 6, 50)).silent()).isTrue();
    }

    @Test
    void inItsFirstWeekAFeedIsJudgedByTheHourOfTheDay() {
        wire(day(3, 2, 0));

        assertThat(ledger.standing(day(3, 4, 30)).silent()).isFalse();
        assertThat(ledger.standing(day(3, 7, 0)).silent()).isTrue();
    }

    @Test
    void whatIsFilledInFromAnArchiveSaysNothingOfTheFeed() {
        item(START.minus(Duration.ofDays(4000)), Duration.ZERO, "cst 7", List.of(), START);
        wire(day(15, 12, 0));

        assertThat(ledger.standing(day(15, 12, 45)).silent()).isTrue();
        assertThat(ledger.standing(day(15, 12, 45)).perHour()).isBetween(11.0, 13.0);
    }

    @Test
    void whatWasUsualAMonthAgoIsForgotten() {
        wire(day(15, 12, 0));
        for (Instant at = day(15, 12, 0); at.isBefore(day(50, 12, 0)); at = at.plus(Duration.ofHours(6))) {
            item(at, Duration.ofSeconds(30), null, List.of());
        }

        assertThat(ledger.standing(day(50, 13, 0)).perHour()).isLessThan(2);
        assertThat(ledger.standing(day(50, 23, 0)).silent()).isFalse();
    }

    @Test
    void aFeedOfWhichNothingIsKnownIsNotCalledSilent() {
        item(START, Duration.ZERO, null, List.of());

        assertThat(ledger.standing(day(20, 0, 0)).silent()).isFalse();
    }

    @Test
    void numbersThatAreSkippedAreMissingUntilTheyCome() {
        for (int number : new int[] {101, 102, 105, 106}) {
            item(START, Duration.ZERO, "cst " + number, List.of());
        }
        assertThat(ledger.standing(START).missing()).containsExactly("cst 104", "cst 103");

        item(START, Duration.ZERO, "cst0103", List.of());

        assertThat(ledger.standing(START).missing()).containsExactly("cst 104");
    }

    @Test
    void aSeriesThatBeginsAnewLacksNothing() {
        for (int number : new int[] {807, 808, 1, 2}) {
            item(START, Duration.ZERO, "cst " + number, List.of());
        }

        assertThat(ledger.standing(START).missingCount()).isZero();
    }

    @Test
    void aWireOfFewItemsBeginsAnewEachDay() {
        for (int number = 1; number <= 150; number++) {
            item(START.plusSeconds(number * 500L), Duration.ZERO, "cst " + number, List.of());
        }
        for (int number : new int[] {1, 2, 5}) {
            item(day(1, 0, number), Duration.ZERO, "cst " + number, List.of());
        }

        assertThat(ledger.standing(day(1, 1, 0)).missing()).containsExactly("cst 4", "cst 3");
    }

    @Test
    void whatIsSentAgainBeginsNothing() {
        for (int number : new int[] {101, 102, 105, 102, 101, 106}) {
            item(START, Duration.ZERO, "cst " + number, List.of());
        }

        assertThat(ledger.standing(START).missing()).containsExactly("cst 104", "cst 103");
    }

    @Test
    void whatIsRefusedMendedOrFromTheFutureIsCountedForADay() {
        ledger.refused(START);
        item(START, Duration.ofMinutes(-5), null, List.of("charset"));

        FeedStanding soon = ledger.standing(day(0, 1, 0));
        FeedStanding later = ledger.standing(day(1, 1, 0));

        assertThat(soon.refused()).isOne();
        assertThat(soon.repaired()).isOne();
        assertThat(soon.fromTheFuture()).isOne();
        assertThat(soon.clockAhead()).isEqualTo(300);
        assertThat(later.refused() + later.repaired() + later.fromTheFuture()).isZero();
    }

    @Test
    void theDelayIsToldByUrgency() {
        for (int seconds = 1; seconds <= 100; seconds++) {
            item(START, Duration.ofSeconds(seconds), null, List.of());
        }

        assertThat(ledger.standing(START).delays()).singleElement().satisfies(delay -> {
            assertThat(delay.urgency()).isEqualTo(4);
            assertThat(delay.median()).isBetween(50.0, 51.0);
            assertThat(delay.most()).isBetween(94.0, 96.0);
        });
    }
}
