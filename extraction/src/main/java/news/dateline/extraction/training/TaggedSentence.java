package news.dateline.extraction.training;

import java.util.List;

/**
 * Words with the BIO tag of each.
 *
 * @param words at least one
 * @param tags as many
 */
record TaggedSentence(List<String> words, List<String> tags) {

    TaggedSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (words.isEmpty() || words.size() != tags.size()) {
            throw new IllegalArgumentException(
                    "a sentence needs words and as many tags: " + words.size() + ", " + tags.size());
        }
    }

    /** The words as one string, to find the same sentence in another annotation. */
    String text() {
        return String.join(" ", words);
    }
}
