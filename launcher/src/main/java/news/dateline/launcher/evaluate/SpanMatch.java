package news.dateline.launcher.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which gold row goes with which predicted row: one to one, the best pair first.
 *
 * @param byGold index of the predicted row, by index of the gold row
 * @param byPredicted the inverse
 */
record SpanMatch(Map<Integer, Integer> byGold, Map<Integer, Integer> byPredicted) {

    private record Pair(double overlap, int gold, int predicted) {}

    /** @param least the overlap two rows must have */
    static SpanMatch of(List<QuoteRow> gold, List<QuoteRow> predicted, double least) {
        Map<Integer, Integer> byGold = new HashMap<>();
        Map<Integer, Integer> byPredicted = new HashMap<>();
        for (Pair pair : pairs(gold, predicted)) {
            if (pair.overlap >= least && !byGold.containsKey(pair.gold) && !byPredicted.containsKey(pair.predicted)) {
                byGold.put(pair.gold, pair.predicted);
                byPredicted.put(pair.predicted, pair.gold);
            }
        }
        return new SpanMatch(byGold, byPredicted);
    }

    private static List<Pair> pairs(List<QuoteRow> gold, List<QuoteRow> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double overlap = gold.get(g).overlap(predicted.get(p));
                if (overlap > 0) {
                    pairs.add(new Pair(overlap, g, p));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        return pairs;
    }
}
