package news.dateline.extraction.syntax;

/** One pass of the parser over gold sentences, correcting its weights where it errs. */
final class ParserLesson {
    private final LearningWeights actions;
    private final LearningWeights relations;
    private final int[] actionFeatures = new int[ParserFeatures.ACTION_FEATURES];
    private final int[] relationFeatures = new int[ParserFeatures.RELATION_FEATURES];
    private final int[] actionScores = new int[Configuration.ACTIONS];
    private final int[] relationScores = new int[DependencyParser.RELATIONS];

    ParserLesson(LearningWeights actions, LearningWeights relations) {
        this.actions = actions;
        this.relations = relations;
    }

    /** @param explore follow the parser's own choice even where it is wrong, to learn to go on from there */
    void learn(TreebankSentence gold, Words words, byte[] tags, boolean explore) {
        Configuration state = new Configuration(words.size());
        ParserFeatures features = new ParserFeatures(words, tags);
        int[] heads = gold.heads().stream().mapToInt(Integer::intValue).toArray();
        while (!state.done()) {
            features.ofAction(state, actionFeatures);
            DependencyParser.best(actions, actionFeatures, actionScores, Configuration.ACTIONS);
            int guess = DependencyParser.bestAllowed(state, actionScores);
            int right = bestHarmless(state, heads);
            boolean wrong = cost(state, heads, guess) > cost(state, heads, right);
            if (wrong) {
                actions.update(actionFeatures, actionFeatures.length, right, guess);
            }
            actions.tick();
            int next = wrong && !explore ? right : guess;
            state.apply(next, next >= Configuration.LEFT ? learnRelation(state, gold, features, next) : 0);
        }
    }

    private int learnRelation(Configuration state, TreebankSentence gold, ParserFeatures features, int action) {
        boolean left = action == Configuration.LEFT;
        int head = left ? state.front() : state.top();
        int child = left ? state.top() : state.front();
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

    private int bestHarmless(Configuration state, int[] heads) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int action = 0; action < Configuration.ACTIONS; action++) {
            if (!state.allows(action)) {
                continue;
            }
            int cost = cost(state, heads, action);
            if (cost < bestCost || (cost == bestCost && actionScores[action] > actionScores[best])) {
                best = action;
                bestCost = cost;
            }
        }
        return best;
    }

    /** Number of gold arcs, a root's missing one among them, that can no longer be had after the action. */
    private static int cost(Configuration state, int[] heads, int action) {
        int top = state.top();
        int front = state.front();
        return switch (action) {
            case Configuration.SHIFT -> childrenOnStack(state, heads, front) + (state.holds(heads[front]) ? 1 : 0);
            case Configuration.RIGHT ->
                childrenOnStack(state, heads, front)
                        + (heads[front] != top
                                        && (heads[front] < 0 || heads[front] > front || state.holds(heads[front]))
                                ? 1
                                : 0);
            case Configuration.LEFT ->
                childrenInBuffer(heads, top, front) + (heads[top] < 0 || heads[top] > front ? 1 : 0);
            default -> childrenInBuffer(heads, top, front);
        };
    }

    private static int childrenOnStack(Configuration state, int[] heads, int word) {
        int lost = 0;
        for (int i = 0; i < state.depth(); i++) {
            int open = state.under(i);
            lost += heads[open] == word && state.heads[open] < 0 ? 1 : 0;
        }
        return lost;
    }

    private static int childrenInBuffer(int[] heads, int word, int front) {
        int lost = 0;
        for (int i = front; i < heads.length; i++) {
            lost += heads[i] == word ? 1 : 0;
        }
        return lost;
    }
}
