package news.dateline.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text every offset of an enriched article refers to.
 *
 * @param text paragraphs divided by an empty line; no markup, no page furniture; may be empty
 * @param alignment the way back to the received body
 * @param parts what in the text is not the story itself, in order and apart
 * @param removals what was left out of the body
 * @param dateline of the first paragraphs; absent when there is none
 */
public record CanonicalText(
        String text,
        Alignment alignment,
        List<WirePart> parts,
        List<Removal> removals,
        @Nullable Dateline dateline) {

    public CanonicalText {
        parts = List.copyOf(parts);
        removals = List.copyOf(removals);
    }
}
