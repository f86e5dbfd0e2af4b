package news.dateline.extraction.syntax;

/** Greedy arc-eager parser: one of four actions a step, then the relation of each arc at the moment it is drawn. */
final class DependencyParser {
    static final int RELATIONS = Relation.values().length;

    private final Scores actionWeights;
    private final Scores relationWeights;

    DependencyParser(Scores actionWeights, Scores relationWeights) {
        this.actionWeights = actionWeights;
        this.relationWeights = relationWeights;
    }

    Configuration parse(Words words, byte[] tags) {
        Configuration state = new Configuration(words.size());
        ParserFeatures features = new ParserFeatures(words, tags);
        int[] action = new int[ParserFeatures.ACTION_FEATURES];
        int[] relation = new int[ParserFeatures.RELATION_FEATURES];
        int[] actionScores = new int[Configuration.ACTIONS];
        int[] relationScores = new int[RELATIONS];
        while (!state.done()) {
            int best = nextAction(state, features, action, actionScores);
            int label = 0;
            if (best >= Configuration.LEFT) {
                boolean left = best == Configuration.LEFT;
                features.ofRelation(
                        state, left ? state.front() : state.top(), left ? state.top() : state.front(), relation);
                label = best(relationWeights, relation, relationScores, RELATIONS);
            }
            state.apply(best, label);
        }
        return state;
    }

    private int nextAction(Configuration state, ParserFeatures features, int[] hashes, int[] scores) {
        if (state.depth() == 0) {
            return Configuration.SHIFT;
        }
        features.ofAction(state, hashes);
        best(actionWeights, hashes, scores, Configuration.ACTIONS);
        return bestAllowed(state, scores);
    }

    static int bestAllowed(Configuration state, int[] scores) {
        int best = Configuration.SHIFT;
        for (int action = 1; action < Configuration.ACTIONS; action++) {
            if (state.allows(action) && scores[action] > scores[best]) {
                best = action;
            }
        }
        return best;
    }

    static int best(Scores weights, int[] hashes, int[] scores, int classes) {
        weights.sum(hashes, scores);
        return Scores.best(scores, classes);
    }
}
