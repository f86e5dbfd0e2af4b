package news.dateline.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts in training documents which words occur in names and which never do. */
final class CandidateCounting {
    private static final int MIN_IN_NAMES = 2;
    private static final int MAX_RATIO = 500;
    private static final int MIN_NEVER = 20;

    private CandidateCounting() {}

    /** How often a word occurs, and how often inside a name. */
    private static final class Count {
        int all;
        int inNames;
    }

    static CandidateWords count(List<TrainingDocument> documents) {
        Map<String, Count> counts = new HashMap<>();
        for (TrainingDocument document : documents) {
            for (int i = 0; i < document.sentences().size(); i++) {
                add(document.sentences().get(i), document.allowed().get(i), counts);
            }
        }
        return new CandidateWords(
                hashes(counts, word -> {
                    Count count = counts.getOrDefault(word, new Count());
                    return !capital(word) && count.inNames >= MIN_IN_NAMES && count.inNames * MAX_RATIO > count.all;
                }),
                hashes(counts, word -> {
                    Count count = counts.getOrDefault(word, new Count());
                    return capital(word) && count.inNames == 0 && count.all >= MIN_NEVER;
                }));
    }

    private static void add(List<String> words, int[] allowed, Map<String, Count> counts) {
        for (int i = 0; i < allowed.length; i++) {
            Count count = counts.computeIfAbsent(words.get(i), word -> new Count());
            count.all++;
            count.inNames += (allowed[i] & 1) == 0 ? 1 : 0;
        }
    }

    private static boolean capital(String word) {
        int kind = Shapes.kind(word);
        return kind != Shapes.LOWER && kind != Shapes.NUMBER && kind != Shapes.MARK;
    }

    private static int[] hashes(Map<String, Count> counts, Predicate<String> wanted) {
        return counts.keySet().stream()
                .filter(wanted)
                .mapToInt(Hashes::of)
                .sorted()
                .distinct()
                .toArray();
    }
}
