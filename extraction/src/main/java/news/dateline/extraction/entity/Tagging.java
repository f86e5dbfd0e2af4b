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

    /** A row of words that may be part of names, with a capital in one of them at least. */
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
                boolean capital = false;
                while (token < end && words.candidate(token)) {
                    capital |= words.word(token).capital();
                    token++;
                }
                // Of the others one in ten thousand was taken for a name, and wrongly.
                if (capital) {
                    run.read(first, token);
                }
            }
        }
    }

    private void score(int token) {
        sums.clear();
        for (int place = -Spelling.REACH; place <= Spelling.REACH; place++) {
            Word word = words.at(token, place);
            sums.add(place == 0 ? whole(word) : sums(word, place));
        }
        keys.clear();
        TokenFeatures.joined(words, token, keys);
        model.weights.addTo(sums, keys);
        sums.scores(scores, token * L);
    }

    private Sums whole(Word word) {
        @Nullable Sums found = word.whole;
        if (found == null) {
            found = new Sums();
            found.add(sums(word, 0));
            keys.clear();
            keys.add(word.inDocument);
            model.weights.addTo(found, keys);
            word.whole = found;
        }
        return found;
    }

    private Sums sums(Word word, int place) {
        @Nullable Sums found = word.sums(place);
        if (found == null) {
            found = new Sums();
            keys.clear();
            model.reader.keys(word, place, keys);
            model.weights.addTo(found, keys);
            word.keep(place, found);
        }
        return found;
    }
}
