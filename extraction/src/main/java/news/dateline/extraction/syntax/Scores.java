package news.dateline.extraction.syntax;

/** A linear model seen from its user: each feature that fires adds one row of numbers to the classes' scores. */
interface Scores {
    /** Sets {@code scores} to the sum of the rows of the features with these hashes. */
    void sum(int[] hashes, int[] scores);

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
