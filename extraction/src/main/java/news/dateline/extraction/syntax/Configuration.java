package news.dateline.extraction.syntax;

import java.util.Arrays;

/**
 * State of an arc-eager parse (Nivre 2008): a stack of words still open, the next word of the buffer, the arcs so far.
 * Only words left of the buffer's front are on the stack, so a subtree is contiguous.
 */
final class Configuration {
    static final int SHIFT = 0;
    static final int REDUCE = 1;
    static final int LEFT = 2;
    static final int RIGHT = 3;
    static final int ACTIONS = 4;

    final int size;
    final int[] heads;
    final byte[] relations;
    final int[] leftmost;
    final int[] rightmost;
    final byte[] leftCount;
    final byte[] rightCount;
    private final int[] stack;
    private int depth;
    private int front;

    Configuration(int size) {
        this.size = size;
        heads = new int[size];
        relations = new byte[size];
        leftmost = new int[size];
        rightmost = new int[size];
        leftCount = new byte[size];
        rightCount = new byte[size];
        stack = new int[size + 1];
        Arrays.fill(heads, -1);
        Arrays.fill(leftmost, -1);
        Arrays.fill(rightmost, -1);
    }

    int front() {
        return front;
    }

    /** The word on top of the stack, or -1. */
    int top() {
        return depth > 0 ? stack[depth - 1] : -1;
    }

    /** The word {@code below} places under the top, or -1. */
    int under(int below) {
        return depth > below ? stack[depth - 1 - below] : -1;
    }

    boolean holds(int word) {
        for (int i = 0; word >= 0 && i < depth; i++) {
            if (stack[i] == word) {
                return true;
            }
        }
        return false;
    }

    int depth() {
        return depth;
    }

    boolean done() {
        return front >= size;
    }

    boolean allows(int action) {
        int top = top();
        return switch (action) {
            case SHIFT -> true;
            case REDUCE -> top >= 0 && heads[top] >= 0;
            case LEFT -> top >= 0 && heads[top] < 0;
            default -> top >= 0;
        };
    }

    /** The head of the arc that the action, {@link #LEFT} or {@link #RIGHT}, draws. */
    int head(int action) {
        return action == LEFT ? front : top();
    }

    /** The child of that arc. */
    int child(int action) {
        return action == LEFT ? top() : front;
    }

    void apply(int action, int relation) {
        switch (action) {
            case SHIFT -> stack[depth++] = front++;
            case REDUCE -> depth--;
            case LEFT -> {
                attach(top(), front, relation);
                depth--;
            }
            default -> {
                attach(front, top(), relation);
                stack[depth++] = front++;
            }
        }
    }

    private void attach(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = (byte) relation;
        if (word < head) {
            leftmost[head] = leftmost[head] < 0 ? word : Math.min(word, leftmost[head]);
            leftCount[head]++;
        } else {
            rightmost[head] = Math.max(word, rightmost[head]);
            rightCount[head]++;
        }
    }
}
