package news.dateline.enrich.advisory;

import java.time.OffsetDateTime;
import java.util.List;
import news.dateline.model.Advisory;
import org.jspecify.annotations.Nullable;

/**
 * What an item says about a story, before it is known which one.
 *
 * @param kind what it asks for
 * @param form whether there is more in it than that
 * @param evidence its own words that say so, in order of weight
 * @param certainty estimate that it is a notice of this kind, 0 to 1
 * @param embargoedUntil the new embargo; absent when there is none or its date cannot be read
 * @param embargoStated the new embargo in the notice's words; absent when none is stated
 */
public record Notice(
        Advisory.Kind kind,
        Form form,
        List<String> evidence,
        double certainty,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable String embargoStated) {

    /** Whether an item that says something about a story is itself one. */
    public enum Form {
        /** Addressed to editors; nothing in it is for readers. */
        NOTICE,
        /** Carries the text that takes the earlier story's place ({@code CORRECTED-}, {@code 1st Ld-Writethru}). */
        STORY
    }

    /** Copies its list. */
    public Notice {
        evidence = List.copyOf(evidence);
    }
}
