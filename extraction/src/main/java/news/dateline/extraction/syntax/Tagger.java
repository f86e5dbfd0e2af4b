package news.dateline.extraction.syntax;

/** Gives each word its part of speech, left to right, greedily: the two tags to the left are features of the next. */
final class Tagger {
    static final int FEATURES = 15;
    static final Tag[] TAGS = Tag.values();

    private final Scores weights;
    private final TagDictionary known;

    Tagger(Scores weights, TagDictionary known) {
        this.weights = weights;
        this.known = known;
    }

    byte[] tag(Words words) {
        return tag(words, false);
    }

    /** @param name whether the first word, of which its capital says nothing, is known to be a name */
    byte[] tag(Words words, boolean name) {
        byte[] tags = new byte[words.size()];
        int[] features = new int[FEATURES];
        int[] scores = new int[TAGS.length];
        for (int at = 0; at < tags.length; at++) {
            int sure = known.tagOf(words.lower(at), words.shape(at));
            int tag = sure >= 0 ? sure : guess(words, tags, at, features, scores);
            boolean mistaken = at == 0 && name && sure < 0 && isNoName(TAGS[tag]);
            tags[at] = (byte) (mistaken ? Tag.NAME.code() : tag);
        }
        return tags;
    }

    private static boolean isNoName(Tag tag) {
        return tag.isVerb() || tag == Tag.ADVERB || tag == Tag.OTHER || tag == Tag.PREPOSITION || tag == Tag.MODAL;
    }

    private int guess(Words words, byte[] tags, int at, int[] features, int[] scores) {
        features(words, tags, at, features);
        weights.sum(features, scores);
        return Scores.best(scores, TAGS.length);
    }

    static void features(Words w, byte[] tags, int at, int[] out) {
        int before = at > 0 ? tags[at - 1] : 40;
        int before2 = at > 1 ? tags[at - 2] : 41;
        out[0] = Words.mix(1, w.lower(at), 0, 0);
        out[1] = Words.mix(2, w.suffix3(at), w.shape(at), 0);
        out[2] = Words.mix(3, w.suffix2(at), 0, 0);
        out[3] = Words.mix(4, w.shape(at), before, 0);
        out[4] = Words.mix(5, before, 0, 0);
        out[5] = Words.mix(6, before, before2, 0);
        out[6] = Words.mix(7, before, w.lower(at), 0);
        out[7] = Words.mix(8, w.lower(at - 1), 0, 0);
        out[8] = Words.mix(9, w.lower(at + 1), 0, 0);
        out[9] = Words.mix(10, w.suffix3(at + 1), before, 0);
        out[10] = Words.mix(11, w.shape(at + 1), w.suffix2(at), 0);
        out[11] = Words.mix(12, w.lower(at + 2), 0, 0);
        out[12] = Words.mix(13, w.lower(at), w.lower(at + 1), 0);
        out[13] = Words.mix(14, w.lower(at - 1), w.lower(at), 0);
        out[14] = Words.mix(15, w.lower(at - 2), before, 0);
    }
}
