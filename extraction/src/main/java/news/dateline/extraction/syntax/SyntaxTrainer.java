package news.dateline.extraction.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Learns tagger and parser from a treebank, deterministically: the same sentences in the same order give the same
 * weights, bit for bit.
 *
 * <p>Both are averaged perceptrons. The parser learns with the dynamic oracle of Goldberg and Nivre (2012): where its
 * own mistake has put it in a state no gold tree leads to, any action that loses no further gold arc counts as right,
 * so that one error does not breed the next. It reads tags as the tagger gives them, not as the treebank does.
 */
public final class SyntaxTrainer {
    private static final long SEED = 20_240_601;
    private static final int EPOCHS = 10;
    private static final int EXPLORE_FROM = 2;
    private static final int FOLDS = 5;
    private static final int SURE_COUNT = 15;
    private static final double SURE_SHARE = 0.995;
    private static final int TAG_BITS = 17;
    private static final int ACTION_BITS = 20;
    private static final int RELATION_BITS = 17;

    private SyntaxTrainer() {}

    public static Syntax train(List<TreebankSentence> treebank) {
        List<TreebankSentence> sentences = new ArrayList<>(treebank);
        sentences.addAll(Fragments.of(treebank));
        TagDictionary dictionary = dictionary(sentences);
        FrozenWeights tags = trainTagger(sentences);
        IdentityHashMap<TreebankSentence, byte[]> guessed = jackknife(sentences, dictionary);
        LearningWeights actions = new LearningWeights(ACTION_BITS, Configuration.ACTIONS);
        LearningWeights relations = new LearningWeights(RELATION_BITS, DependencyParser.RELATIONS);
        ParserLesson lesson = new ParserLesson(actions, relations);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (TreebankSentence sentence : shuffled(sentences, epoch)) {
                Words words = words(sentence);
                lesson.learn(sentence, words, Objects.requireNonNull(guessed.get(sentence)), epoch >= EXPLORE_FROM);
            }
        }
        return new Syntax(dictionary, tags, actions.freeze(), relations.freeze());
    }

    /** Tags as a tagger gives them that has not seen the sentence: the parser must learn to live with its errors. */
    private static IdentityHashMap<TreebankSentence, byte[]> jackknife(
            List<TreebankSentence> sentences, TagDictionary dictionary) {
        IdentityHashMap<TreebankSentence, byte[]> tags = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreebankSentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = new Tagger(trainTagger(others), dictionary);
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                tags.put(sentences.get(i), tagger.tag(words(sentences.get(i))));
            }
        }
        return tags;
    }

    private static FrozenWeights trainTagger(List<TreebankSentence> sentences) {
        LearningWeights weights = new LearningWeights(TAG_BITS, Tagger.TAGS.length);
        int[] features = new int[Tagger.FEATURES];
        int[] scores = new int[Tagger.TAGS.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (TreebankSentence sentence : shuffled(sentences, epoch)) {
                Words words = words(sentence);
                byte[] tags = new byte[words.size()];
                for (int at = 0; at < tags.length; at++) {
                    Tagger.features(words, tags, at, features);
                    int guess = DependencyParser.best(weights, features, scores, Tagger.TAGS.length);
                    int right = sentence.tags().get(at).code();
                    if (guess != right) {
                        weights.update(features, features.length, right, guess);
                    }
                    weights.tick();
                    tags[at] = (byte) guess;
                }
            }
        }
        return weights.freeze();
    }

    private static TagDictionary dictionary(List<TreebankSentence> sentences) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            Words words = words(sentence);
            for (int i = 0; i < words.size(); i++) {
                counts.computeIfAbsent(words.lower(i), k -> new int[Tagger.TAGS.length])[
                        sentence.tags().get(i).code()]++;
            }
        }
        Map<Integer, Integer> sure = new HashMap<>();
        counts.forEach((word, count) -> {
            int best = Scores.best(count, count.length);
            int all = Arrays.stream(count).sum();
            if (all >= SURE_COUNT && count[best] >= SURE_SHARE * all) {
                sure.put(word, best);
            }
        });
        return new TagDictionary(sure);
    }

    private static List<TreebankSentence> shuffled(List<TreebankSentence> sentences, int epoch) {
        List<TreebankSentence> order = new ArrayList<>(sentences);
        java.util.Collections.shuffle(order, new Random(SEED + epoch));
        return order;
    }

    private static Words words(TreebankSentence sentence) {
        return new Words(sentence.words().toArray(String[]::new));
    }
}
