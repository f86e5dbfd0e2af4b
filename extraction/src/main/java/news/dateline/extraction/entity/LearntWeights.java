package news.dateline.extraction.entity;

/** What training yields and a model file keeps, beside the lexicon. */
final class LearntWeights {
    final CandidateWords candidates;
    final int[] keys;
    final byte[] rows;
    final int[] transitions;

    /**
     * @param candidates which words are scored at all
     * @param keys key of each feature, ascending
     * @param rows weights, {@link Crf#WIDTH} a feature, in the order of labels
     * @param transitions score of each pair of labels, by first then second, in units of the weights
     */
    LearntWeights(CandidateWords candidates, int[] keys, byte[] rows, int[] transitions) {
        this.candidates = candidates;
        this.keys = keys;
        this.rows = rows;
        this.transitions = transitions;
    }
}
