package news.dateline.extraction.syntax;

/**
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): what an action costs in any state, whether or
 * not a gold tree leads there.
 */
final class Oracle {
    private final int[] heads;

    Oracle(TreebankSentence gold) {
        this.heads = gold.heads().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Gold head of a word, or -1. */
    int head(int word) {
        return heads[word];
    }

    /** The least that any allowed action costs. */
    int leastCost(Configuration state) {
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (state.allows(action)) {
                least = Math.min(least, cost(state, action));
            }
        }
        return least;
    }

    /** Number of gold arcs, a root's missing one among them, that can no longer be had after the action. */
    int cost(Configuration state, int action) {
        int top = state.top();
        int front = state.front();
        return switch (action) {
            case Configuration.SHIFT -> childrenOnStack(state, front) + (state.holds(heads[front]) ? 1 : 0);
            case Configuration.RIGHT ->
                childrenOnStack(state, front)
                        + (heads[front] != top
                                        && (heads[front] < 0 || heads[front] > front || state.holds(heads[front]))
                                ? 1
                                : 0);
            case Configuration.LEFT -> childrenInBuffer(top, front) + (heads[top] < 0 || heads[top] > front ? 1 : 0);
            default -> childrenInBuffer(top, front);
        };
    }

    private int childrenOnStack(Configuration state, int word) {
        int lost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int open = state.under(i);
            lost += heads[open] == word && state.heads[open] < 0 ? 1 : 0;
        }
        return lost;
    }

    private int childrenInBuffer(int word, int front) {
        int lost = 0;
        for (int i = front; i < heads.length; i++) {
            lost += heads[i] == word ? 1 : 0;
        }
        return lost;
    }
}
