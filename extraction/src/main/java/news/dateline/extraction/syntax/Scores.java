package news.dateline.extraction.syntax;

/** A linear model seen from its user: each feature that fires adds one row of numbers to the classes' scores. */
interface Scores {
    /** Adds the row of the feature with this hash to {@code scores}. */
    void add(int hash, int[] scores);

    /** Index of the greatest of the first {@code classes} scores; the first among equals. */
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
