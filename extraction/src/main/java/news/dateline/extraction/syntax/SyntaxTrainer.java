package news.dateline.extraction.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns tagger and parser from a treebank, deterministically: the same sentences in the same order give the same
 * weights, bit for bit.
 *
 * <p>Both are averaged perceptrons, and each the mean of several that saw the sentences in different orders: what one
 * happened to learn last weighs less. The parser learns with the dynamic oracle of Goldberg and Nivre (2012): where its
 * own mistake has put it in a state no gold tree leads to, any action that loses no further gold arc counts as right,
 * so that one error does not breed the next. It reads tags as the tagger gives them, not as the treebank does.
 */
public final class SyntaxTrainer {
    private static final long SEED = 20_240_601;
    private static final int EPOCHS = 10;
    private static final int MODELS = 4;
    private static final int EXPLORE_FROM = 2;
    private static final int FOLDS = 5;
    private static final int SURE_COUNT = 15;
    private static final double SURE_SHARE = 0.995;

    /** What follows so often is taken to follow always; what is weighed errs more often. */
    private static final double CERTAIN_ACTION = 0.99;

    /** The same for the relation of a word to its head. */
    private static final double CERTAIN_RELATION = 0.985;

    private static final int TAG_BITS = 17;

    private SyntaxTrainer() {}

    public static Syntax train(List<TreebankSentence> treebank) {
        List<TreebankSentence> sentences = new ArrayList<>(treebank);
        sentences.addAll(Fragments.of(treebank));
        TagDictionary dictionary = dictionary(sentences);
        FrozenWeights tags = LearningWeights.freeze(
                models().mapToObj(model -> tagWeights(sentences, model)).toList());
        IdentityHashMap<TreebankSentence, byte[]> guessed = jackknife(sentences, dictionary);
        return new Syntax(dictionary, tags, trainParser(sentences, guessed));
    }

    private static DependencyParser trainParser(
            List<TreebankSentence> sentences, IdentityHashMap<TreebankSentence, byte[]> tags) {
        CertainCounting counting = new CertainCounting();
        for (TreebankSentence sentence : sentences) {
            counting.count(sentence, words(sentence), Objects.requireNonNull(tags.get(sentence)));
        }
        Certain certainActions = counting.actions(CERTAIN_ACTION);
        Certain certainRelations = counting.relations(CERTAIN_RELATION);
        List<ParserLesson> lessons = models().mapToObj(model -> {
                    ParserLesson lesson = new ParserLesson(certainActions, certainRelations);
                    for (int epoch = 0; epoch < EPOCHS; epoch++) {
                        for (TreebankSentence sentence : shuffled(sentences, model, epoch)) {
                            byte[] guessed = Objects.requireNonNull(tags.get(sentence));
                            lesson.learn(sentence, words(sentence), guessed, epoch >= EXPLORE_FROM);
                        }
                    }
                    return lesson;
                })
                .toList();
        return ParserLesson.learnt(lessons);
    }

    /** Numbers of models learnt side by side, each from its own order of the sentences, of which the mean is taken. */
    private static IntStream models() {
        return IntStream.range(0, MODELS).parallel();
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
            Tagger tagger = new Tagger(LearningWeights.freeze(List.of(tagWeights(others, 0))), dictionary);
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                tags.put(sentences.get(i), tagger.tag(words(sentences.get(i))));
            }
        }
        return tags;
    }

    private static LearningWeights tagWeights(List<TreebankSentence> sentences, int model) {
        LearningWeights weights = new LearningWeights(TAG_BITS, Tagger.TAGS.length);
        int[] features = new int[Tagger.FEATURES];
        int[] scores = new int[Tagger.TAGS.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (TreebankSentence sentence : shuffled(sentences, model, epoch)) {
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
        return weights;
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

    private static List<TreebankSentence> shuffled(List<TreebankSentence> sentences, int model, int epoch) {
        List<TreebankSentence> order = new ArrayList<>(sentences);
        java.util.Collections.shuffle(order, new Random(SEED + 1000L * model + epoch));
        return order;
    }

    private static Words words(TreebankSentence sentence) {
        return new Words(sentence.words().toArray(String[]::new));
    }
}
