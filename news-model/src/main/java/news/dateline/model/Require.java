package news.dateline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the records' constructors insist on; each message says what was expected and what was found. */
final class Require {
    private static final int SHA256_DIGITS = 64;

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
        if (value == null || value.length() != SHA256_DIGITS || !hexadecimal(value, 0, SHA256_DIGITS)) {
            throw new IllegalArgumentException(name + " must be 64 lower-case hexadecimal digits: " + value);
        }
        return value;
    }

    /** Whether these characters of the text are lower-case hexadecimal digits. */
    static boolean hexadecimal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <K, V> Map<K, V> copy(@Nullable Map<K, V> values) {
        // In the order given, so that a record's JSON is the same in every process.
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
