package news.dateline.extraction.syntax;

/**
 * Tags and dependency tree of a run of words, numbered from 0. Immutable. A word without a head is a root; a run may
 * have several, because a piece of a sentence need not hang together.
 */
public final class Parse {
    private static final Tag[] TAGS = Tag.values();
    private static final Relation[] RELATIONS = Relation.values();

    private final byte[] tags;
    private final int[] heads;
    private final byte[] relations;
    private final int[] subtreeStarts;
    private final int[] subtreeEnds;

    Parse(byte[] tags, int[] heads, byte[] relations) {
        this.tags = tags;
        this.heads = heads;
        this.relations = relations;
        this.subtreeStarts = new int[heads.length];
        this.subtreeEnds = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            subtreeStarts[i] = i;
            subtreeEnds[i] = i + 1;
        }
        for (int i = 0; i < heads.length; i++) {
            for (int up = heads[i]; up >= 0; up = heads[up]) {
                subtreeStarts[up] = Math.min(subtreeStarts[up], i);
                subtreeEnds[up] = Math.max(subtreeEnds[up], i + 1);
            }
        }
    }

    public int size() {
        return heads.length;
    }

    public Tag tag(int word) {
        return TAGS[tags[word]];
    }

    /** The word's head, or -1 for a root. */
    public int head(int word) {
        return heads[word];
    }

    public Relation relation(int word) {
        return heads[word] < 0 ? Relation.ROOT : RELATIONS[relations[word]];
    }

    /** First word of the word's subtree. */
    public int subtreeStart(int word) {
        return subtreeStarts[word];
    }

    /** The word after the last one of the word's subtree. */
    public int subtreeEnd(int word) {
        return subtreeEnds[word];
    }

    /** The first word after {@code from} that depends on {@code head} by {@code relation}, or -1. */
    public int child(int head, Relation relation, int from) {
        int end = subtreeEnds[head];
        for (int i = Math.max(from + 1, subtreeStarts[head]); i < end; i++) {
            if (heads[i] == head && RELATIONS[relations[i]] == relation) {
                return i;
            }
        }
        return -1;
    }

    /** The first word that depends on {@code head} by {@code relation}, or -1. */
    public int child(int head, Relation relation) {
        return child(head, relation, -1);
    }

    /** Whether {@code word} is {@code ancestor} or depends on it at any distance. */
    public boolean isUnder(int word, int ancestor) {
        int at = word;
        while (at >= 0 && at != ancestor) {
            at = heads[at];
        }
        return at >= 0;
    }
}
