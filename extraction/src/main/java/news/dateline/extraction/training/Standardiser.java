package news.dateline.extraction.training;

import java.util.Collection;

/** Shifts and scales vectors so that each of their numbers has mean 0 and variance 1 over all. */
final class Standardiser {
    private final double[] mean;
    private final double[] deviation;

    private Standardiser(double[] mean, double[] deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /** @param vectors at least one, of one width; a number that never differs is not scaled */
    static Standardiser of(Collection<float[]> vectors) {
        int width = vectors.iterator().next().length;
        double[] mean = new double[width];
        double[] deviation = new double[width];
        for (float[] vector : vectors) {
            for (int i = 0; i < width; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        for (float[] vector : vectors) {
            for (int i = 0; i < width; i++) {
                double off = vector[i] - mean[i];
                deviation[i] += off * off / vectors.size();
            }
        }
        for (int i = 0; i < width; i++) {
            deviation[i] = deviation[i] == 0 ? 1 : Math.sqrt(deviation[i]);
        }
        return new Standardiser(mean, deviation);
    }

    float[] apply(float[] vector) {
        float[] standardised = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            standardised[i] = (float) ((vector[i] - mean[i]) / deviation[i]);
        }
        return standardised;
    }
}
