package news.dateline.extraction.syntax;

import java.util.List;

/** Learns the parser from gold sentences, correcting its weights where it errs. */
final class ParserLesson {
    private static final int ACTION_BITS = 20;
    private static final int RELATION_BITS = 17;

    private final Certain certainActions;
    private final Certain certainRelations;
    private final LearningWeights actions = new LearningWeights(ACTION_BITS, Configuration.ACTIONS);
    private final LearningWeights relations = new LearningWeights(RELATION_BITS, DependencyParser.RELATIONS);
    private final int[] actionFeatures = new int[ParserFeatures.ACTION_FEATURES];
    private final int[] relationFeatures = new int[ParserFeatures.RELATION_FEATURES];
    private final int[] actionScores = new int[Configuration.ACTIONS];
    private final int[] relationScores = new int[DependencyParser.RELATIONS];

    ParserLesson(Certain certainActions, Certain certainRelations) {
        this.certainActions = certainActions;
        this.certainRelations = certainRelations;
    }

    /** The parser that lessons from the same treebank give together. */
    static DependencyParser learnt(List<ParserLesson> lessons) {
        ParserLesson one = lessons.get(0);
        return new DependencyParser(
                one.certainActions,
                LearningWeights.freeze(
                        lessons.stream().map(lesson -> lesson.actions).toList()),
                one.certainRelations,
                LearningWeights.freeze(
                        lessons.stream().map(lesson -> lesson.relations).toList()));
    }

    /** @param explore follow the parser's own choice even where it is wrong, to learn to go on from there */
    void learn(TreebankSentence gold, Words words, byte[] tags, boolean explore) {
        Configuration state = new Configuration(words.size());
        ParserFeatures features = new ParserFeatures(words, tags);
        Oracle oracle = new Oracle(gold);
        while (!state.done()) {
            int next = state.depth() == 0 ? Configuration.SHIFT : certainActions.of(features.keyOfAction(state));
            if (next < 0) {
                next = learnAction(state, oracle, features, explore);
            }
            state.apply(next, next >= Configuration.LEFT ? learnRelation(state, gold, features, next) : 0);
        }
    }

    private int learnAction(Configuration state, Oracle oracle, ParserFeatures features, boolean explore) {
        features.ofAction(state, actionFeatures);
        DependencyParser.best(actions, actionFeatures, actionScores, Configuration.ACTIONS);
        int guess = DependencyParser.bestAllowed(state, actionScores);
        int right = bestHarmless(state, oracle);
        boolean wrong = oracle.cost(state, guess) > oracle.cost(state, right);
        if (wrong) {
            actions.update(actionFeatures, actionFeatures.length, right, guess);
        }
        actions.tick();
        return wrong && !explore ? right : guess;
    }

    private int learnRelation(Configuration state, TreebankSentence gold, ParserFeatures features, int action) {
        int head = state.head(action);
        int child = state.child(action);
        int certain = certainRelations.of(features.keyOfRelation(state, head, child));
        if (certain >= 0) {
            return certain;
        }
        features.ofRelation(state, head, child, relationFeatures);
        int guess = DependencyParser.best(relations, relationFeatures, relationScores, DependencyParser.RELATIONS);
        if (gold.heads().get(child) != head) {
            return guess;
        }
        int right = gold.relations().get(child).code();
        if (guess != right) {
            relations.update(relationFeatures, relationFeatures.length, right, guess);
        }
        relations.tick();
        return guess;
    }

    private int bestHarmless(Configuration state, Oracle oracle) {
        int least = oracle.leastCost(state);
        int best = -1;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            boolean harmless = state.allows(action) && oracle.cost(state, action) == least;
            if (harmless && (best < 0 || actionScores[action] > actionScores[best])) {
                best = action;
            }
        }
        return best;
    }
}
