package news.dateline.enrich.advisory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A new embargo as a notice states it. A lifted one has neither part; one that cannot be read has only its words, and
 * the story stays held.
 *
 * @param until absent when lifted or not readable
 * @param stated absent when lifted
 */
record Embargo(@Nullable OffsetDateTime until, @Nullable String stated) {
    private static final Pattern LIFTED = Pattern.compile("(?iu)\\b(?:lifted|cancell?ed|aufgehoben|immediate(?:ly)?"
            + "|no longer (?:under )?embargo\\w*|sofort)\\b");
    private static final Pattern ISO =
            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern GMT = Pattern.compile(
            "(?i)\\b(\\d{1,2})[:.]?(\\d\\d)\\s*(?:GMT|UTC)(?:\\s*,?\\s*(?:on\\s+)?(today|tomorrow|\\p{L}{3,9}\\.?\\s+\\d{1,2}"
                    + "|\\d{1,2}\\s+\\p{L}{3,9}))?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS = 3;

    /**
     * @param text the notice
     * @param sent when it was made: a time without a date is that day's, one without a year that year's
     */
    static Embargo in(String text, Instant sent) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return read(iso.group());
        }
        Matcher gmt = GMT.matcher(text);
        if (gmt.find()) {
            return new Embargo(instant(gmt, sent.atOffset(ZoneOffset.UTC).toLocalDate()), gmt.group());
        }
        return LIFTED.matcher(text).find() ? new Embargo(null, null) : new Embargo(null, text.strip());
    }

    private static Embargo read(String iso) {
        try {
            return new Embargo(OffsetDateTime.parse(iso), iso);
        } catch (DateTimeException e) {
            // 2026-02-31: stated and not readable, so it stays held.
            return new Embargo(null, iso);
        }
    }

    private static @Nullable OffsetDateTime instant(Matcher gmt, LocalDate sent) {
        try {
            LocalDate day = day(gmt.group(LETTERS), sent);
            return day == null
                    ? null
                    : day.atTime(Integer.parseInt(gmt.group(1)), Integer.parseInt(gmt.group(2)))
                            .atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String stated, LocalDate sent) {
        if (stated == null || stated.equalsIgnoreCase("today")) {
            return sent;
        }
        if (stated.equalsIgnoreCase("tomorrow")) {
            return sent.plusDays(1);
        }
        String month = stated.replaceAll("[\\d\\s.]", "").toLowerCase(Locale.ROOT);
        int number = month.length() < LETTERS ? -1 : MONTHS.indexOf(month.substring(0, LETTERS));
        if (number < 0) {
            return null;
        }
        LocalDate day = LocalDate.of(sent.getYear(), number + 1, Integer.parseInt(stated.replaceAll("\\D", "")));
        // A January embargo stated in December is next year's.
        return day.isBefore(sent.minusMonths(LETTERS)) ? day.plusYears(1) : day;
    }
}
