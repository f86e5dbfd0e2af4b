package news.dateline.extraction.entity;

import java.util.Arrays;
import news.dateline.extraction.segment.Segmented;
import org.jspecify.annotations.Nullable;

/** Tags one document. Not thread-safe; made anew for each. */
final class Tagging {
    private static final int L = Labels.COUNT;
    private final Model model;
    private final Viterbi viterbi;
    private final KeyBuffer keys = new KeyBuffer();
    private final Sums sums = new Sums();
    private int[] scores = new int[64 * L];
    private @Nullable Votes votes;

    Tagging(Model model) {
        this.model = model;
        this.viterbi = new Viterbi(model.transitions);
    }

    byte[] labels(Segmented document) {
        DocumentWords words = DocumentWords.read(document, model.reader);
        byte[] labels = new byte[words.size()];
        for (int i = 0; i < document.sentenceCount(); i++) {
            sentence(words, document.firstToken(i), document.endToken(i), labels);
        }
        votes = new Votes(words, labels);
        for (int i = 0; i < document.sentenceCount(); i++) {
            if (votes.disputed(document.firstToken(i), document.endToken(i))) {
                sentence(words, document.firstToken(i), document.endToken(i), labels);
            }
        }
        return labels;
    }

    private void sentence(DocumentWords words, int first, int end, byte[] labels) {
        int from = first;
        while (from < end) {
            if (!words.candidate(from)) {
                from++;
                continue;
            }
            int to = from;
            while (to < end && words.candidate(to)) {
                score(words, to, (to - from) * L);
                to++;
            }
            viterbi.decode(to - from, scores, labels, from);
            from = to;
        }
    }

    private void score(DocumentWords words, int token, int at) {
        if (scores.length < at + L) {
            scores = Arrays.copyOf(scores, 2 * scores.length);
        }
        sums.clear();
        for (int place = -2; place <= 2; place++) {
            sums.add(sums(words.at(token, place), place));
        }
        keys.clear();
        TokenFeatures.joined(words, token, keys);
        for (int i = 0; i < keys.size(); i++) {
            model.weights.addTo(sums, keys.get(i));
        }
        sums.scores(scores, at);
        if (votes != null) {
            votes.addTo(scores, at, token);
        }
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
