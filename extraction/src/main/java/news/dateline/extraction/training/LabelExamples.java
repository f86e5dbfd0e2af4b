package news.dateline.extraction.training;

/** What a {@link LabelNetwork} learns from. */
final class LabelExamples {
    /** Vectors of one width, standardised. */
    final float[][] inputs;

    /** For each vector the share of each label, 1 in all. */
    final float[][] shares;

    /** For each vector how much it counts. */
    final float[] weights;

    /** @throws IllegalArgumentException if there are none, or not as many of each */
    LabelExamples(float[][] inputs, float[][] shares, float[] weights) {
        if (inputs.length == 0 || inputs.length != shares.length || inputs.length != weights.length) {
            throw new IllegalArgumentException("a network needs examples, and shares and a weight for each: "
                    + inputs.length + ", " + shares.length + ", " + weights.length);
        }
        this.inputs = inputs;
        this.shares = shares;
        this.weights = weights;
    }
}
