package news.dateline.console.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/** What one provider has sent. For one thread. */
final class FeedLedger {
    /** Poisson: with so many expected, none in one case of a thousand. */
    private static final double TOO_MANY_MISSED = 7;

    /** Before, nothing is known of a feed. */
    private static final long LEARNT = 20;

    private static final Duration DAY = Duration.ofDays(1);

    /** What took longer to arrive comes from an archive and tells nothing of the feed. */
    private static final Duration BACK_FILL = Duration.ofHours(24);

    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final int MOST_SHOWN = 50;
    private static final int DELAYS = 500;
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\p{L}[\\p{L}\\p{N}_-]*?)[\\s-]*0*(\\d{1,6})\\s*$");

    private final String provider;
    private final Cadence cadence = new Cadence();
    private final Map<String, Sequence> series = new TreeMap<>();
    private final Deque<Seen> day = new ArrayDeque<>();
    private final Deque<Instant> refused = new ArrayDeque<>();
    private final Map<Integer, Deque<Double>> delays = new TreeMap<>();
    private @Nullable Instant last;

    FeedLedger(String provider) {
        this.provider = provider;
    }

    private record Seen(Instant at, boolean repaired, double ahead) {}

    /** @param arrived when it came to the topic; of what is filled in later that is long after it was received */
    void note(RawArticle article, Instant arrived) {
        Instant at = article.provenance().receivedAt();
        if (Duration.between(at, arrived).compareTo(BACK_FILL) > 0) {
            return;
        }
        cadence.note(at);
        last = last == null || at.isAfter(last) ? at : last;
        double delay = seconds(Duration.between(article.versionCreated(), at));
        day.add(new Seen(at, !article.provenance().repairs().isEmpty(), -delay));
        if (delay >= 0) {
            Deque<Double> some = delays.computeIfAbsent(
                    article.urgency() == null ? 0 : article.urgency(), key -> new ArrayDeque<>());
            some.add(delay);
            if (some.size() > DELAYS) {
                some.remove();
            }
        }
        number(article.serviceNumber(), at);
    }

    /** Its milliseconds would not fit a number when a provider writes the year 999999999. */
    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private void number(@Nullable String serviceNumber, Instant at) {
        Matcher matcher = NUMBER.matcher(serviceNumber == null ? "" : serviceNumber);
        if (matcher.matches()) {
            series.computeIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), name -> new Sequence())
                    .note(Integer.parseInt(matcher.group(2)), at);
        }
    }

    void refused(Instant at) {
        refused.add(at);
    }

    FeedStanding standing(Instant now) {
        Instant since = now.minus(DAY);
        day.removeIf(seen -> seen.at().isBefore(since));
        refused.removeIf(at -> at.isBefore(since));
        double expected = last == null ? 0 : cadence.expected(last, now);
        List<String> missing = missing();
        double[] ahead = day.stream()
                .mapToDouble(Seen::ahead)
                .filter(seconds -> seconds > AHEAD.toSeconds())
                .toArray();
        return new FeedStanding(
                provider,
                last,
                day.size(),
                cadence.perHour(now, now),
                expected,
                cadence.all() >= LEARNT && expected >= TOO_MANY_MISSED,
                missing.stream().limit(MOST_SHOWN).toList(),
                missing.size(),
                refused.size(),
                day.stream().filter(Seen::repaired).count(),
                ahead.length,
                Arrays.stream(ahead).max().orElse(0),
                delays());
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        series.forEach((name, numbers) -> numbers.missing().forEach(number -> missing.add(name + " " + number)));
        return missing;
    }

    private List<FeedStanding.Delay> delays() {
        List<FeedStanding.Delay> found = new ArrayList<>();
        delays.forEach((urgency, seconds) -> {
            List<Double> sorted =
                    seconds.stream().sorted(Comparator.naturalOrder()).toList();
            found.add(new FeedStanding.Delay(
                    urgency == 0 ? null : urgency, sorted.size(), at(sorted, 0.5), at(sorted, 0.95)));
        });
        return found;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
