package news.dateline.extraction.training;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Groups vectors by direction (Dhillon and Modha 2001). The same vectors and seed give the same classes. */
final class SphericalKMeans {
    private static final int BLOCK = 512;

    private final float[][] vectors;
    private final float[][] centres;
    private final int[] classes;

    private SphericalKMeans(float[][] vectors, float[][] centres) {
        this.vectors = vectors;
        this.centres = centres;
        this.classes = new int[vectors.length];
    }

    /**
     * Starts from vectors drawn at random.
     *
     * @param vectors of one width, none of them zero; only their directions count
     * @param count how many classes, at most as many as vectors; a class may end up empty
     * @param rounds how often the centres move, at least once
     */
    static SphericalKMeans group(float[][] vectors, int count, int rounds, long seed) {
        float[][] centres = new Random(seed)
                .ints(0, vectors.length)
                .distinct()
                .limit(count)
                .mapToObj(i -> unit(vectors[i]))
                .toArray(float[][]::new);
        SphericalKMeans groups = new SphericalKMeans(vectors, centres);
        for (int i = 0; i < rounds; i++) {
            groups.assign();
            groups.move();
        }
        groups.assign();
        return groups;
    }

    /** The class of each vector. */
    int[] classes() {
        return classes.clone();
    }

    /** The direction of each class, of length one. */
    float[][] centres() {
        return centres.clone();
    }

    private void assign() {
        float[][] columns = Matrices.transpose(centres);
        IntStream.range(0, (vectors.length + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            float[] likeness = new float[centres.length];
            int end = Math.min(vectors.length, (block + 1) * BLOCK);
            for (int i = block * BLOCK; i < end; i++) {
                Arrays.fill(likeness, 0);
                Matrices.addRows(vectors[i], columns, likeness);
                classes[i] = largest(likeness);
            }
        });
    }

    private void move() {
        float[][] sums = new float[centres.length][vectors[0].length];
        for (int i = 0; i < vectors.length; i++) {
            float[] direction = unit(vectors[i]);
            float[] sum = sums[classes[i]];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += direction[j];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            if (length(sums[i]) > 0) {
                centres[i] = unit(sums[i]);
            }
        }
    }

    private static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    private static float[] unit(float[] vector) {
        float length = length(vector);
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= length;
        }
        return unit;
    }

    private static float length(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        return (float) Math.sqrt(squares);
    }
}
