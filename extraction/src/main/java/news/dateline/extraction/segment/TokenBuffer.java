package news.dateline.extraction.segment;

import java.util.Arrays;

/** Starts and ends of the tokens found so far. */
final class TokenBuffer {
    private int[] starts;
    private int[] ends;
    private int count;

    TokenBuffer(int textLength) {
        // English has a token every five characters
        starts = new int[textLength / 4 + 16];
        ends = new int[starts.length];
    }

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }
}
