package news.dateline.extraction.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.dateline.extraction.segment.Segmented;

/**
 * Learns the tagger's weights from labelled documents, with the lexicon the library ships. The same documents in the
 * same order give the same weights, byte for byte.
 */
public final class TaggerTrainer {
    /** Features seen only once teach nothing about other texts. */
    private static final int MIN_FEATURE_COUNT = 2;

    /**
     * More than half of the features are left out at every step, so that no word's own name crowds out its class and
     * context. The mean of several models is better than most of them and lies where none was picked for its luck.
     */
    private static final Crf.Settings SETTINGS = new Crf.Settings(0.07f, 0.001f, 0.55f, 7, 5, 4, 7);

    private TaggerTrainer() {}

    /** Trains and writes a model file. */
    public static void train(List<TrainingDocument> documents, OutputStream model) throws IOException {
        WeightsFile.write(model, learn(documents, EntityTagger.shippedLexicon(), SETTINGS));
    }

    /** A tagger learnt from the documents alone, for experiments and tests. */
    public static EntityTagger train(List<TrainingDocument> documents) throws IOException {
        Lexicon lexicon = EntityTagger.shippedLexicon();
        return new EntityTagger(new Model(lexicon, learn(documents, lexicon, SETTINGS)));
    }

    private static LearntWeights learn(List<TrainingDocument> documents, Lexicon lexicon, Crf.Settings settings) {
        CandidateWords candidates = CandidateCounting.count(documents);
        WordReader reader = new WordReader(lexicon, candidates);
        TrainingSet set = new TrainingSet();
        documents.forEach(document -> add(document, reader, set));
        int[] keys = set.index(MIN_FEATURE_COUNT);
        Crf crf = new Crf(set, keys.length, settings);
        crf.train();
        return Quantiser.pack(candidates, keys, crf);
    }

    private static void add(TrainingDocument document, WordReader reader, TrainingSet set) {
        Segmented text = Segmented.ofSentences(document.sentences());
        DocumentWords words = DocumentWords.read(text, reader);
        KeyBuffer keys = new KeyBuffer();
        for (int i = 0; i < text.sentenceCount(); i++) {
            int first = text.firstToken(i);
            int end = text.endToken(i);
            int[] allowed = reachable(document.allowed().get(i), words, first);
            for (int token = first; token < end; token++) {
                if (words.candidate(token)) {
                    keys.clear();
                    TokenFeatures.all(words, token, reader, keys);
                    set.addToken(keys, allowed[token - first]);
                    if (token + 1 == end || !words.candidate(token + 1)) {
                        set.endRun();
                    }
                }
            }
        }
    }

    /** A name that holds a word the tagger never scores cannot be found: nothing is learnt from its other words. */
    private static int[] reachable(int[] allowed, DocumentWords words, int first) {
        int[] result = allowed.clone();
        for (int i = 0; i < result.length; i++) {
            if ((allowed[i] & 1) == 0 && !words.candidate(first + i)) {
                for (int j = i; j >= 0 && (allowed[j] & 1) == 0; j--) {
                    result[j] = Labels.ALL;
                }
                for (int j = i; j < result.length && (allowed[j] & 1) == 0; j++) {
                    result[j] = Labels.ALL;
                }
            }
        }
        return result;
    }
}
