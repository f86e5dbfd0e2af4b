package news.dateline.extraction.attribution;

/**
 * Brings what the rules estimate, each for itself, to how often such quotes are right: piecewise linear between the
 * means of tenths, as {@code evaluate quotes --confidence} counts them on the training part of PolNeAR.
 */
final class Calibration {
    private static final double[] ESTIMATED = {0, 0.17, 0.25, 0.41, 0.55, 0.66, 0.75, 0.84, 0.90, 1};
    private static final double[] RIGHT = {0.15, 0.27, 0.34, 0.45, 0.58, 0.69, 0.79, 0.88, 0.955, 1};

    private Calibration() {}

    /** @param estimate in [0, 1] */
    static double calibrated(double estimate) {
        int next = 1;
        while (next < ESTIMATED.length - 1 && ESTIMATED[next] < estimate) {
            next++;
        }
        double along = (estimate - ESTIMATED[next - 1]) / (ESTIMATED[next] - ESTIMATED[next - 1]);
        return RIGHT[next - 1] + along * (RIGHT[next] - RIGHT[next - 1]);
    }
}
