package news.dateline.extraction.syntax;

/** What the parser looks at: a subset of the templates of Zhang and Nivre (2011), chosen for speed. */
final class ParserFeatures {
    static final int ACTION_FEATURES = 27;
    static final int RELATION_FEATURES = 14;

    private final Words words;
    private final byte[] tags;

    ParserFeatures(Words words, byte[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** Number of keys of {@link #keyOfAction}. */
    static final int ACTION_KEYS = 1 << 17;

    /** Number of keys of {@link #keyOfRelation}. */
    static final int RELATION_KEYS = 1 << 15;

    private static final int OUTSIDE = 50;
    private static final int NO_RELATION = 40;

    /** The two words an action is about, how far apart they are, the next, and how the first hangs on its head. */
    int keyOfAction(Configuration state) {
        int top = state.top();
        int front = state.front();
        int relation = state.heads[top] < 0 ? NO_RELATION : state.relations[top];
        int near = Math.min(front - top, 4);
        return Words.mix(relation, tags[top] << 5 | tags[front], tag(front + 1), near) >>> 15;
    }

    /** The two words, how far apart they are, which comes first, and what hangs on the child. */
    int keyOfRelation(Configuration state, int head, int child) {
        int near = Math.max(-3, Math.min(head - child, 3));
        return Words.mix(relation(state, state.leftmost[child]), tags[head] << 5 | tags[child], near, 0) >>> 17;
    }

    private int tag(int at) {
        return at < 0 || at >= tags.length ? OUTSIDE : tags[at];
    }

    private int word(int at) {
        return at < 0 ? 99 : words.lower(Math.min(at, words.size()));
    }

    void ofAction(Configuration state, int[] out) {
        int top = state.top();
        int front = state.front();
        int topTag = tag(top);
        int frontTag = tag(front);
        int topWord = word(top);
        int frontWord = word(front);
        int topHead = top < 0 ? -1 : state.heads[top];
        int gap = top < 0 ? 0 : Math.min(front - top, 8);
        int pair = topTag * 64 + frontTag;
        int next = tag(front + 1);
        int topRelation = topHead < 0 ? NO_RELATION : state.relations[top];
        out[0] = Words.mix(101, topWord, topTag, 0);
        out[1] = Words.mix(102, topTag, topRelation, 0);
        out[2] = Words.mix(103, frontWord, frontTag, 0);
        out[3] = Words.mix(104, frontTag, gap, 0);
        out[4] = Words.mix(105, word(front + 1), next, 0);
        out[5] = Words.mix(106, pair, 0, 0);
        out[6] = Words.mix(107, topWord, frontWord, 0);
        out[7] = Words.mix(108, topWord, frontTag, topTag);
        out[8] = Words.mix(109, topTag, frontWord, frontTag);
        out[9] = Words.mix(110, pair, next, 0);
        out[10] = Words.mix(111, pair, next, tag(front + 2));
        out[11] = Words.mix(112, pair, tag(topHead), topRelation);
        ofSurroundings(state, pair, out);
    }

    /** What already hangs on the two words, and what lies around and between them. */
    private void ofSurroundings(Configuration state, int pair, int[] out) {
        int top = state.top();
        int front = state.front();
        int topTag = tag(top);
        int frontTag = tag(front);
        int topHead = top < 0 ? -1 : state.heads[top];
        int topRelation = topHead < 0 ? NO_RELATION : state.relations[top];
        int topRight = top < 0 ? -1 : state.rightmost[top];
        int topLeft = top < 0 ? -1 : state.leftmost[top];
        out[12] = Words.mix(113, pair, tag(topLeft), 0);
        out[13] = Words.mix(114, pair, tag(topRight), relation(state, topRight));
        out[14] = Words.mix(115, pair, tag(state.leftmost[front]), relation(state, state.leftmost[front]));
        out[15] = Words.mix(116, pair, top < 0 ? 0 : Math.min(front - top, 8), 0);
        out[16] = Words.mix(117, pair, tag(state.under(1)), 0);
        out[17] = Words.mix(118, word(top), state.rightCount[Math.max(top, 0)], topRelation);
        out[18] = Words.mix(119, topTag, state.leftCount[Math.max(top, 0)], frontTag);
        out[19] = Words.mix(120, word(front), state.leftCount[front], topTag);
        out[20] = Words.mix(121, word(state.under(1)), tag(state.under(1)), frontTag);
        out[21] = Words.mix(122, pair, between(top, front), 0);
        out[22] = Words.mix(123, word(topHead), topTag, frontTag);
        out[23] = Words.mix(124, topRelation, frontTag, tag(state.under(1)) * 64 + relation(state, topRight));
        out[24] = Words.mix(125, tag(front - 1), pair, 0);
        out[25] = Words.mix(126, word(top + 1), pair, 0);
        out[26] = Words.mix(127, word(front), word(front + 1), topTag);
    }

    /** Whether a comma, a verb, a conjunction lies between: three bits. */
    private int between(int from, int to) {
        int seen = 0;
        for (int i = Math.max(from + 1, to - 12); i < to; i++) {
            int tag = tags[i];
            seen |= tag == Tag.COMMA.code() ? 1 : 0;
            seen |= tag >= Tag.VERB_BASE.code() && tag <= Tag.MODAL.code() ? 2 : 0;
            seen |= tag == Tag.CONJUNCTION.code() || tag == Tag.SUBORDINATOR.code() ? 4 : 0;
        }
        return seen;
    }

    private static int relation(Configuration state, int at) {
        return at < 0 ? 41 : state.relations[at];
    }

    void ofRelation(Configuration state, int head, int child, int[] out) {
        int headTag = tag(head);
        int childTag = tag(child);
        int side = head < child ? 1 : 0;
        int gap = Math.min(Math.abs(head - child), 6) * 2 + side;
        int pair = (headTag * 64 + childTag) * 2 + side;
        out[0] = Words.mix(201, pair, 0, 0);
        out[1] = Words.mix(202, word(head), childTag, side);
        out[2] = Words.mix(203, word(child), headTag, side);
        out[3] = Words.mix(204, word(head), word(child), side);
        out[4] = Words.mix(205, pair, gap, 0);
        out[5] = Words.mix(206, pair, tag(child - 1), tag(child + 1));
        out[6] = Words.mix(207, pair, word(child - 1), 0);
        out[7] = Words.mix(208, pair, tag(state.leftmost[child]), relation(state, state.leftmost[child]));
        out[8] = Words.mix(209, pair, word(state.leftmost[child]), 0);
        out[9] = Words.mix(210, pair, relation(state, state.rightmost[head]), 0);
        out[10] = Words.mix(211, word(head), childTag, relation(state, state.leftmost[child]));
        out[11] = Words.mix(212, pair, between(Math.min(head, child), Math.max(head, child)), 0);
        out[12] = Words.mix(213, pair, tag(head + 1), words.suffix3(child));
        out[13] = Words.mix(214, pair, relation(state, state.leftmost[head]), state.leftCount[child]);
    }
}
