package news.dateline.extraction.entity;

import news.dateline.extraction.segment.Segmented;
import org.jspecify.annotations.Nullable;

/** Tags one document. Not thread-safe; made anew for each. */
final class Tagging {
    private static final int L = Labels.COUNT;
    private final Model model;
    private final Viterbi viterbi;
    private final Segmented document;
    private final DocumentWords words;
    private final KeyBuffer keys = new KeyBuffer();
    private final Sums sums = new Sums();
    /** Of each label at each token, token by token. */
    private final int[] scores;

    private final byte[] labels;

    Tagging(Model model, Segmented document) {
        this.model = model;
        this.viterbi = new Viterbi(model.transitions);
        this.document = document;
        this.words = DocumentWords.read(document, model.reader);
        this.scores = new int[words.size() * L];
        this.labels = new byte[words.size()];
    }

    /** A run of words that may be part of names. */
    private interface Run {
        void read(int first, int end);
    }

    byte[] labels() {
        runs((first, end) -> {
            for (int token = first; token < end; token++) {
                score(token);
            }
            viterbi.decode(first, end, scores, labels);
        });
        Votes votes = new Votes(words, labels);
        runs((first, end) -> {
            if (votes.disputed(first, end)) {
                for (int token = first; token < end; token++) {
                    votes.addTo(scores, token * L, token);
                }
                viterbi.decode(first, end, scores, labels);
            }
        });
        return labels;
    }

    private void runs(Run run) {
        for (int i = 0; i < document.sentenceCount(); i++) {
            int end = document.endToken(i);
            for (int token = document.firstToken(i); token < end; token++) {
                int first = token;
                while (token < end && words.candidate(token)) {
                    token++;
                }
                if (first < token) {
                    run.read(first, token);
                }
            }
        }
    }

    private void score(int token) {
        sums.clear();
        for (int place = -2; place <= 2; place++) {
            sums.add(sums(words.at(token, place), place));
        }
        keys.clear();
        TokenFeatures.joined(words, token, keys);
        for (int i = 0; i < keys.size(); i++) {
            model.weights.addTo(sums, keys.get(i));
        }
        sums.scores(scores, token * L);
    }

    private Sums sums(Word word, int place) {
        @Nullable Sums found = word.sums[place + 2];
        if (found == null) {
            found = new Sums();
            keys.clear();
            TokenFeatures.placed(word, place, keys);
            for (int i = 0; i < keys.size(); i++) {
                model.weights.addTo(found, keys.get(i));
            }
            word.sums[place + 2] = found;
        }
        return found;
    }
}
