package news.dateline.extraction.syntax;

/** Counts along the gold trees what follows from a few parts of speech. */
final class CertainCounting {
    private final Certain.Counts actions = new Certain.Counts(ParserFeatures.ACTION_KEYS, Configuration.ACTIONS);
    private final Certain.Counts relations =
            new Certain.Counts(ParserFeatures.RELATION_KEYS, DependencyParser.RELATIONS);

    void count(TreebankSentence gold, Words words, byte[] tags) {
        Configuration state = new Configuration(words.size());
        ParserFeatures features = new ParserFeatures(words, tags);
        Oracle oracle = new Oracle(gold);
        while (!state.done()) {
            int next = state.depth() == 0 ? Configuration.SHIFT : action(state, oracle, features);
            int relation = 0;
            if (next >= Configuration.LEFT) {
                int head = state.head(next);
                int child = state.child(next);
                relation = gold.relations().get(child).code();
                if (oracle.head(child) == head) {
                    int key = features.keyOfRelation(state, head, child);
                    relations.see(key);
                    relations.right(key, relation);
                }
            }
            state.apply(next, relation);
        }
    }

    /** Counts every action that costs nothing more than it must; the last of them is taken. */
    private int action(Configuration state, Oracle oracle, ParserFeatures features) {
        int key = features.keyOfAction(state);
        actions.see(key);
        int least = oracle.leastCost(state);
        int taken = Configuration.SHIFT;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (state.allows(action) && oracle.cost(state, action) == least) {
                actions.right(key, action);
                taken = action;
            }
        }
        return taken;
    }

    Certain actions(double share) {
        return actions.from(share);
    }

    Certain relations(double share) {
        return relations.from(share);
    }
}
