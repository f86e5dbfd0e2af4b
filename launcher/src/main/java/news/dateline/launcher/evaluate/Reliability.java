package news.dateline.launcher.evaluate;

/**
 * How far confidences can be relied on: of the predictions with a confidence of about this much, how many are right. A
 * prediction is right if its span matches a gold row's and its speaker is that row's, where the row has one. Not
 * thread-safe.
 */
final class Reliability {
    static final int TENTHS = 10;

    private final int[] predicted = new int[TENTHS];
    private final int[] right = new int[TENTHS];
    private final double[] confidences = new double[TENTHS];

    /** @param confidence in [0, 1] */
    void add(double confidence, boolean isRight) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
        predicted[tenth]++;
        right[tenth] += isRight ? 1 : 0;
        confidences[tenth] += confidence;
    }

    /** Predictions whose confidence begins with this digit behind the point. */
    int predicted(int tenth) {
        return predicted[tenth];
    }

    int right(int tenth) {
        return right[tenth];
    }

    /** Mean confidence of the predictions in this tenth; 0 where there are none. */
    double mean(int tenth) {
        return predicted[tenth] == 0 ? 0 : confidences[tenth] / predicted[tenth];
    }

    /** Mean distance of confidence and share right, over all predictions; 0 is perfect. */
    double error() {
        double distance = 0;
        int all = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            distance += Math.abs(confidences[tenth] - right[tenth]);
            all += predicted[tenth];
        }
        return all == 0 ? 0 : distance / all;
    }
}
