package news.dateline.extraction.training;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Cuts a set of vectors in two by 2-means, and each half again. A vector's path says on which side it fell each time.
 * The same vectors in the same order give the same paths.
 */
final class TwoMeansTree {
    private static final int SEED = 2;
    private static final int SAMPLE = 20_000;
    private static final int ROUNDS = 8;
    private static final int POWER_ROUNDS = 60;

    private final float[][] vectors;
    private final int depth;
    private final int smallest;
    private final String[] paths;
    private final Random random = new Random(SEED);

    private TwoMeansTree(float[][] vectors, int depth, int smallest) {
        this.vectors = vectors;
        this.depth = depth;
        this.smallest = smallest;
        this.paths = new String[vectors.length];
    }

    /**
     * @param vectors of one width
     * @param depth how often a set is cut at most
     * @param smallest a set of fewer vectors stays whole
     * @return the path of each vector as zeros and ones
     */
    static String[] paths(float[][] vectors, int depth, int smallest) {
        TwoMeansTree tree = new TwoMeansTree(vectors, depth, smallest);
        int[] all = new int[vectors.length];
        Arrays.setAll(all, i -> i);
        tree.cut(all, "");
        return tree.paths;
    }

    private void cut(int[] members, String path) {
        if (path.length() < depth && members.length >= smallest && members.length > 1) {
            float[][] means = twoMeans(sample(members));
            int[] left = Arrays.stream(members)
                    .filter(i -> nearer(vectors[i], means))
                    .toArray();
            if (left.length > 0 && left.length < members.length) {
                cut(left, path + "0");
                cut(
                        Arrays.stream(members)
                                .filter(i -> !nearer(vectors[i], means))
                                .toArray(),
                        path + "1");
                return;
            }
        }
        for (int member : members) {
            paths[member] = path;
        }
    }

    private float[][] sample(int[] members) {
        int[] chosen = members.length <= SAMPLE
                ? members
                : random.ints(SAMPLE, 0, members.length).map(i -> members[i]).toArray();
        return Arrays.stream(chosen).mapToObj(i -> vectors[i]).toArray(float[][]::new);
    }

    /** Starts from the two sides of the mean along the direction of most variance. */
    private static float[][] twoMeans(float[][] points) {
        double[] mean = mean(points);
        double[] direction = principal(points, mean);
        boolean[] left = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            double along = 0;
            for (int j = 0; j < mean.length; j++) {
                along += (points[i][j] - mean[j]) * direction[j];
            }
            left[i] = along < 0;
        }
        float[][] means = means(points, left);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < points.length; i++) {
                left[i] = nearer(points[i], means);
            }
            means = means(points, left);
        }
        return means;
    }

    /** The direction of most variance, by power iteration on the covariance. */
    private static double[] principal(float[][] points, double[] mean) {
        int width = mean.length;
        double[][] covariance = new double[width][width];
        for (float[] point : points) {
            for (int i = 0; i < width; i++) {
                double off = point[i] - mean[i];
                for (int j = 0; j < width; j++) {
                    covariance[i][j] += off * (point[j] - mean[j]);
                }
            }
        }
        double[] direction = new double[width];
        Random start = new Random(SEED);
        Arrays.setAll(direction, i -> start.nextGaussian());
        for (int round = 0; round < POWER_ROUNDS; round++) {
            direction = step(covariance, direction);
        }
        return direction;
    }

    private static double[] step(double[][] covariance, double[] direction) {
        double[] next = new double[direction.length];
        double squares = 0;
        for (int i = 0; i < next.length; i++) {
            for (int j = 0; j < next.length; j++) {
                next[i] += covariance[i][j] * direction[j];
            }
            squares += next[i] * next[i];
        }
        if (squares == 0) {
            return direction;
        }
        double length = Math.sqrt(squares);
        Arrays.setAll(next, i -> next[i] / length);
        return next;
    }

    private static double[] mean(float[][] points) {
        double[] mean = new double[points[0].length];
        for (float[] point : points) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += point[j];
            }
        }
        Arrays.setAll(mean, j -> mean[j] / points.length);
        return mean;
    }

    /** The means of the left and of the right; an empty side has the mean of all. */
    private static float[][] means(float[][] points, boolean[] left) {
        float[][] means = new float[2][];
        for (int side = 0; side < 2; side++) {
            boolean wanted = side == 0;
            float[][] own = IntStream.range(0, points.length)
                    .filter(i -> left[i] == wanted)
                    .mapToObj(i -> points[i])
                    .toArray(float[][]::new);
            double[] mean = mean(own.length == 0 ? points : own);
            means[side] = new float[mean.length];
            for (int j = 0; j < mean.length; j++) {
                means[side][j] = (float) mean[j];
            }
        }
        return means;
    }

    /** Whether a point belongs to the first of two means. */
    private static boolean nearer(float[] point, float[][] means) {
        float difference = 0;
        for (int j = 0; j < point.length; j++) {
            float first = point[j] - means[0][j];
            float second = point[j] - means[1][j];
            difference += first * first - second * second;
        }
        return difference <= 0;
    }
}
