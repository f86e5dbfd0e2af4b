package news.dateline.ingest.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as wires write them: ISO 8601 extended, basic and reduced (W3C-DTF), RFC 822 and 2822 with their common
 * deviations, and C's asctime. A date without a zone is no instant: callers that accept UTC for it say so.
 */
public final class Dates {
    private static final String ZONE = "(Z|z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(?:(\\d{1,2})-?(?:(\\d{1,2})"
            + "(?:[Tt_ ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*" + ZONE + ")?)?)?(?:Z)?");
    private static final Pattern RFC822 =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{2,4}),?"
                    + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([AaPp][Mm])?\\s*"
                    + "([+-]\\d{1,2}:?\\d{2}|[A-Za-z]{1,5})?(?:\\s*\\([^)]*\\))?)?");
    private static final Pattern ASCTIME = Pattern.compile("\\p{L}{3,9},?\\s+(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+"
            + "(\\d{2}):(\\d{2}):(\\d{2})\\s+(?:([A-Z]{1,5})\\s+)?(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** RFC 822, section 5.1, and the names that feeds use beside it. */
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("Z", 0),
            Map.entry("WET", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private Dates() {}

    /**
     * A local time and its zone, where it has one.
     *
     * @param local date and time as written; midnight when there is only a date
     * @param offset absent when none was written, or one unknown here
     * @param timed whether a time of day was written
     */
    public record Stated(LocalDateTime local, @Nullable ZoneOffset offset, boolean timed) {
        /** The instant, with UTC for a missing zone. */
        public Instant instantOrUtc() {
            return local.toInstant(offset == null ? ZoneOffset.UTC : offset);
        }

        /** With the zone it was written in; null when it had none. */
        public @Nullable OffsetDateTime zoned() {
            return offset == null ? null : local.atOffset(offset);
        }
    }

    /** @return null when it is no date known here */
    public static @Nullable Stated parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > 80) {
            return null;
        }
        String date = text.strip();
        try {
            Stated iso = iso(ISO.matcher(date));
            Stated rfc = iso != null ? iso : rfc822(RFC822.matcher(date));
            return rfc != null ? rfc : asctime(ASCTIME.matcher(date));
        } catch (DateTimeException e) {
            // The fields are digits, but of no date: the 31st of June.
            return null;
        }
    }

    /** The instant, with UTC for a missing zone; null when it is no date known here. */
    public static @Nullable Instant instant(@Nullable String text) {
        Stated stated = parse(text);
        return stated == null ? null : stated.instantOrUtc();
    }

    private static @Nullable Stated iso(Matcher m) {
        if (!m.matches()) {
            return null;
        }
        LocalDateTime local = LocalDateTime.of(
                number(m.group(1), 0),
                number(m.group(2), 1),
                number(m.group(3), 1),
                number(m.group(4), 0),
                number(m.group(5), 0),
                Math.min(number(m.group(6), 0), 59));
        return new Stated(local, zone(m.group(7)), m.group(4) != null);
    }

    private static @Nullable Stated rfc822(Matcher m) {
        if (!m.matches() || month(m.group(2)) == 0) {
            return null;
        }
        int hour = number(m.group(4), 0);
        if (m.group(7) != null) {
            hour = hour % 12 + (m.group(7).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        LocalDateTime local = LocalDateTime.of(
                year(m.group(3)),
                month(m.group(2)),
                number(m.group(1), 1),
                hour,
                number(m.group(5), 0),
                Math.min(number(m.group(6), 0), 59));
        return new Stated(local, zone(m.group(8)), m.group(4) != null);
    }

    private static @Nullable Stated asctime(Matcher m) {
        if (!m.matches() || month(m.group(1)) == 0) {
            return null;
        }
        LocalDateTime local = LocalDateTime.of(
                number(m.group(7), 0),
                month(m.group(1)),
                number(m.group(2), 1),
                number(m.group(3), 0),
                number(m.group(4), 0),
                Math.min(number(m.group(5), 0), 59));
        return new Stated(local, zone(m.group(6)), true);
    }

    private static @Nullable ZoneOffset zone(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        Integer hours = ZONE_HOURS.get(zone.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        String digits = zone.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return null;
        }
        String padded = digits.length() == 3 ? "0" + digits : digits.length() <= 2 ? digits + "00" : digits;
        int minutes = Integer.parseInt(padded.substring(0, 2)) * 60 + Integer.parseInt(padded.substring(2, 4));
        return ZoneOffset.ofTotalSeconds((zone.startsWith("-") ? -minutes : minutes) * 60);
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return start.length() < 3 ? 0 : MONTHS.indexOf(start.substring(0, 3)) + 1;
    }

    /** Two digits mean 1970 to 2069 (RFC 2822, section 4.3, leaves 50 to 69 open in practice). */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }
}
