package news.dateline.runtime;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Durations as people write them: {@code 100ms}, {@code 30s}, {@code 5m}, {@code 12h}, {@code 30d}; or ISO 8601. */
final class Durations implements Converter<Duration> {
    private static final long serialVersionUID = 1L;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    @Override
    public Duration convert(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? unit(written.group(2)).multipliedBy(Long.parseLong(written.group(1)))
                : iso(text.strip());
    }

    private static Duration unit(String name) {
        return UNITS.getOrDefault(name, Duration.ZERO);
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a duration like 100ms, 30s, 5m, 12h or 30d: " + text, e);
        }
    }
}
