package news.dateline.runtime.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value speaks of an embargo or of a story that is withheld, whatever else is wrong with it. */
public final class Restricted {
    private static final List<String> MARKS =
            List.of("\"embargoedUntil\"", "\"embargoStated\"", "\"withheld\"", "\"restricted\":true");

    private Restricted() {}

    /** @param value as on a topic; null is a tombstone */
    public static boolean is(byte @Nullable [] value) {
        String text = value == null ? "" : new String(value, StandardCharsets.ISO_8859_1);
        return MARKS.stream().anyMatch(text::contains);
    }
}
