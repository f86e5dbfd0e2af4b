package news.dateline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the records' constructors insist on; each message says what was expected and what was found. */
final class Require {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Require() {}

    static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must be present");
        }
        return value;
    }

    static String notBlank(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be present and not blank");
        }
        return value;
    }

    /** An absent value passes; a blank one does not. */
    static @Nullable String blankless(@Nullable String value, String name) {
        return value == null ? null : notBlank(value, name);
    }

    static int atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ": " + value);
        }
        return value;
    }

    static double fraction(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in [0, 1]: " + value);
        }
        return value;
    }

    static String sha256(@Nullable String value, String name) {
        if (value == null || !SHA256.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be 64 lower-case hexadecimal digits: " + value);
        }
        return value;
    }

    static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <K, V> Map<K, V> copy(@Nullable Map<K, V> values) {
        // In the order given, so that a record's JSON is the same in every process.
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
