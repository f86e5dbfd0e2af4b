package news.dateline.launcher.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import news.dateline.launcher.terminal.Failure;

/**
 * When something was received.
 *
 * @param from inclusive
 * @param to exclusive
 */
record Period(Instant from, Instant to) {
    /**
     * @param from {@code beginning}, a day (UTC) or an instant with its zone
     * @param to {@code now}, a day (UTC) or an instant with its zone
     * @throws Failure if one of them is none of these, or they are the wrong way round
     */
    static Period of(String from, String to, Instant now) {
        Instant start = from.equals("beginning") ? Instant.EPOCH : instant("--from", from);
        Instant end = to.equals("now") ? now : instant("--to", to);
        if (!start.isBefore(end)) {
            throw Failure.input("--from " + from + " is not before --to " + to);
        }
        return new Period(start, end);
    }

    private static Instant instant(String option, String text) {
        try {
            return text.length() == "2026-01-31".length()
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Failure.input(
                    option + " takes a day or an instant, such as 2026-01-31 or 2026-01-31T08:00:00Z: " + text);
        }
    }
}
