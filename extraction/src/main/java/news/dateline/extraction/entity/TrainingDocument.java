package news.dateline.extraction.entity;

import java.util.List;

/**
 * One document to learn from.
 *
 * @param sentences the words of each sentence
 * @param allowed for each sentence and word, the labels it may have, as {@link AllowedLabels} makes them
 */
public record TrainingDocument(List<List<String>> sentences, List<int[]> allowed) {

    /** @throws IllegalArgumentException if a word has no labels or a label no word */
    public TrainingDocument {
        sentences = List.copyOf(sentences);
        allowed = List.copyOf(allowed);
        if (sentences.size() != allowed.size()) {
            throw new IllegalArgumentException(
                    "sentences and label rows must be as many: " + sentences.size() + ", " + allowed.size());
        }
        for (int i = 0; i < allowed.size(); i++) {
            if (allowed.get(i).length != sentences.get(i).size()) {
                throw new IllegalArgumentException("a word without labels in sentence " + i);
            }
        }
    }
}
