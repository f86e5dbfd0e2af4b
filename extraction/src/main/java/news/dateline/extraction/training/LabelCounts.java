package news.dateline.extraction.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.extraction.entity.AllowedLabels;
import news.dateline.extraction.entity.TrainingDocument;

/** How often each word has each label, where the annotation says which. */
final class LabelCounts {
    private LabelCounts() {}

    /** The counts of the words as written, in the order of the words. */
    static Map<String, int[]> of(List<TrainingDocument> documents) {
        Map<String, int[]> counts = new TreeMap<>();
        for (TrainingDocument document : documents) {
            for (int i = 0; i < document.sentences().size(); i++) {
                count(document.sentences().get(i), document.allowed().get(i), counts);
            }
        }
        return counts;
    }

    private static void count(List<String> words, int[] allowed, Map<String, int[]> counts) {
        for (int i = 0; i < allowed.length; i++) {
            if (Integer.bitCount(allowed[i]) == 1) {
                counts.computeIfAbsent(words.get(i), word -> new int[AllowedLabels.LABELS])[
                        Integer.numberOfTrailingZeros(allowed[i])]++;
            }
        }
    }
}
