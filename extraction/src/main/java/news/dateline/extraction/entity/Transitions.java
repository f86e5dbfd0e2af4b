package news.dateline.extraction.entity;

/** For each label the labels that may stand before it. */
final class Transitions {
    static final int[][] BEFORE = before();

    private Transitions() {}

    private static int[][] before() {
        int[][] result = new int[Labels.COUNT][];
        for (int next = 0; next < Labels.COUNT; next++) {
            int[] found = new int[Labels.COUNT];
            int size = 0;
            for (int previous = 0; previous < Labels.COUNT; previous++) {
                if (Labels.follows(previous, next)) {
                    found[size++] = previous;
                }
            }
            result[next] = java.util.Arrays.copyOf(found, size);
        }
        return result;
    }
}
