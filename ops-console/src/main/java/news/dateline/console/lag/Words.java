package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as an operator reads them, always with their unit. */
public final class Words {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DOUBLE = 2;

    private Words() {}

    /** In the one unit that fits: {@code under 1 s}, {@code 45 s}, {@code 12 min}, {@code 5 h}, {@code 3 d}. */
    public static String of(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return "under 1 s";
        }
        if (duration.compareTo(Duration.ofMinutes(DOUBLE)) < 0) {
            return duration.toSeconds() + " s";
        }
        if (duration.compareTo(Duration.ofHours(DOUBLE)) < 0) {
            return duration.toMinutes() + " min";
        }
        return duration.compareTo(Duration.ofDays(DOUBLE)) < 0 ? duration.toHours() + " h" : duration.toDays() + " d";
    }

    /** Time of day. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant);
    }

    /** {@code 1 record}, {@code 12,345 records}. */
    public static String records(long count) {
        return String.format(Locale.ROOT, "%,d record%s", count, count == 1 ? "" : "s");
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, Math.abs(perSecond) < 1 ? "%.2f records/s" : "%,.0f records/s", perSecond);
    }
}
