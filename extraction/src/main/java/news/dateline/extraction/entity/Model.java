package news.dateline.extraction.entity;

/** All the tagger knows. Immutable and thread-safe. */
final class Model {
    final WordReader reader;
    final Weights weights;

    /** Score of each pair of labels, by first then second. */
    final int[] transitions;

    Model(Lexicon lexicon, LearntWeights learnt) {
        this.reader = new WordReader(lexicon, learnt.candidates);
        this.weights = new Weights(learnt.keys, learnt.rows);
        this.transitions = learnt.transitions;
    }
}
