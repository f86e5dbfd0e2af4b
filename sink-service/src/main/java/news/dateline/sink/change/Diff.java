package news.dateline.sink.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists of words laid beside each other by their longest common subsequence. What both begin and end with is set
 * aside first; the table of what is left has at most {@link #MOST_CELLS} cells, and beyond that the rest counts as
 * replaced as a whole.
 */
final class Diff {
    /** 2,000 by 2,000 words, 16 MB for the moment of the comparison. */
    private static final long MOST_CELLS = 4_000_000;

    /**
     * Words that stand in the place of others; one side may be empty.
     *
     * @param before of the earlier text
     * @param after of the later one
     */
    record Hunk(List<String> before, List<String> after) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> come = new ArrayList<>();

    private Diff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Hunk> of(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Diff(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)).hunks();
    }

    private List<Hunk> hunks() {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            gone.addAll(before);
            come.addAll(after);
        } else {
            walk(table());
        }
        close();
        return hunks;
    }

    /** Cell (i, j): the length of the longest common subsequence of what begins at i and at j. */
    private int[][] table() {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private void walk(int[][] length) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                close();
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && length[i + 1][j] >= length[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
    }

    private void close() {
        if (!gone.isEmpty() || !come.isEmpty()) {
            hunks.add(new Hunk(List.copyOf(gone), List.copyOf(come)));
            gone.clear();
            come.clear();
        }
    }
}
