package news.dateline.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * The words before a wire's first sentence: where it was filed, when and by whom.
 *
 * @param span the whole of it with its dash, in the canonical text
 * @param place as written, “WASHINGTON, D.C.”
 * @param date as written, “Sept 15”; absent when there is none
 * @param agency as written in the brackets, “Reuters”; absent when there is none
 */
public record Dateline(
        Span span,
        String place,
        @Nullable String date,
        @Nullable String agency) {}
