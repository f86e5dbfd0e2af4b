package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.text.Span;

/**
 * The words that name who speaks.
 *
 * @param phrase the whole noun phrase with title and apposition, as far as it stands together
 * @param head its main word
 */
public record Source(Span phrase, Span head) {
    private static final Set<String> REFLEXIVES = Set.of("itself", "himself", "herself", "themselves");

    /** A phrase that was cut before its head ends, or behind where it begins, reaches as far as the head. */
    public Source {
        phrase = new Span(Math.min(phrase.start(), head.start()), Math.max(phrase.end(), head.end()));
    }

    /** “Herself” in “Ann Lee herself”: it stresses who speaks and names nobody. */
    public static boolean isReflexive(String lower) {
        return REFLEXIVES.contains(lower);
    }
}
