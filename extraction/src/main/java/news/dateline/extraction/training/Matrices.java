package news.dateline.extraction.training;

/** The one loop of the word models that must be fast, in an order of operations that never changes. */
final class Matrices {
    private Matrices() {}

    /**
     * Adds rows to a sum, each times its factor: one row of a matrix product.
     *
     * @param rows at least as many as factors, each as long as the sum
     */
    static void addRows(float[] factors, float[][] rows, float[] sum) {
        int i = 0;
        for (; i + 4 <= factors.length; i += 4) {
            addFour(factors, rows, i, sum);
        }
        for (; i < factors.length; i++) {
            float factor = factors[i];
            float[] row = rows[i];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += factor * row[j];
            }
        }
    }

    private static void addFour(float[] factors, float[][] rows, int at, float[] sum) {
        float f0 = factors[at];
        float f1 = factors[at + 1];
        float f2 = factors[at + 2];
        float f3 = factors[at + 3];
        float[] r0 = rows[at];
        float[] r1 = rows[at + 1];
        float[] r2 = rows[at + 2];
        float[] r3 = rows[at + 3];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += f0 * r0[j] + f1 * r1[j] + f2 * r2[j] + f3 * r3[j];
        }
    }

    static float[][] transpose(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            for (int j = 0; j < row.length; j++) {
                columns[j][i] = row[j];
            }
        }
        return columns;
    }
}
