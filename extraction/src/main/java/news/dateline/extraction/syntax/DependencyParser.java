package news.dateline.extraction.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Greedy arc-eager parser: one of four actions a step, then the relation of each arc at the moment it is drawn. */
final class DependencyParser {
    static final int RELATIONS = Relation.values().length;

    private final Certain certainActions;
    private final Certain certainRelations;
    private final FrozenWeights actionWeights;
    private final FrozenWeights relationWeights;

    DependencyParser(
            Certain certainActions,
            FrozenWeights actionWeights,
            Certain certainRelations,
            FrozenWeights relationWeights) {
        this.certainActions = certainActions;
        this.certainRelations = certainRelations;
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
                int head = state.head(best);
                int child = state.child(best);
                label = certainRelations.of(features.keyOfRelation(state, head, child));
                if (label < 0) {
                    features.ofRelation(state, head, child, relation);
                    label = best(relationWeights, relation, relationScores, RELATIONS);
                }
            }
            state.apply(best, label);
        }
        return state;
    }

    private int nextAction(Configuration state, ParserFeatures features, int[] hashes, int[] scores) {
        if (state.depth() == 0) {
            return Configuration.SHIFT;
        }
        int certain = certainActions.of(features.keyOfAction(state));
        if (certain >= 0) {
            return certain;
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

    void write(DataOutput out) throws IOException {
        certainActions.write(out);
        actionWeights.write(out);
        certainRelations.write(out);
        relationWeights.write(out);
    }

    static DependencyParser read(DataInput in) throws IOException {
        return new DependencyParser(Certain.read(in), FrozenWeights.read(in), Certain.read(in), FrozenWeights.read(in));
    }

    static int best(Scores weights, int[] hashes, int[] scores, int classes) {
        weights.sum(hashes, scores);
        return Scores.best(scores, classes);
    }
}
