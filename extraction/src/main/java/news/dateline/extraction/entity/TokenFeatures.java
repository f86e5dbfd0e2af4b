package news.dateline.extraction.entity;

/** The features of one token that join it with its neighbours. */
final class TokenFeatures {
    private TokenFeatures() {}

    static void all(DocumentWords words, int token, WordReader reader, KeyBuffer keys) {
        for (int place = -Spelling.REACH; place <= Spelling.REACH; place++) {
            reader.keys(words.at(token, place), place, keys);
            if (place == 0) {
                keys.add(words.word(token).inDocument);
            }
        }
        joined(words, token, keys);
    }

    static void joined(DocumentWords words, int token, KeyBuffer keys) {
        Word w0 = words.word(token);
        Word p1 = words.at(token, -1);
        Word p2 = words.at(token, -2);
        Word n1 = words.at(token, 1);
        Word n2 = words.at(token, 2);
        keys.add(100, p1.lowerHash, w0.lowerHash);
        keys.add(101, w0.lowerHash, n1.lowerHash);
        keys.add(102, p1.lowerHash, n1.lowerHash);
        keys.add(103, p2.lowerHash, p1.lowerHash);
        keys.add(104, n1.lowerHash, n2.lowerHash);
        int kinds = (p1.kind * Shapes.COUNT + w0.kind) * Shapes.COUNT + n1.kind;
        keys.add(105, kinds);
        keys.add(111, p1.cased, w0.lowerHash);
        keys.add(112, w0.lowerHash, n1.cased);
        keys.add(116, p1.lowerHash, w0.kind);
        keys.add(117, n1.lowerHash, w0.kind);
        keys.add(122, p1.lowerHash * 31 + p2.lowerHash, w0.kind);
        keys.add(123, n1.lowerHash * 31 + n2.lowerHash, w0.kind);
        keys.add(250, p1.namesAt(7), w0.namesAt(7));
        keys.add(251, w0.namesAt(7), n1.namesAt(7));
        keys.add(252, p1.lowerHash, w0.namesAt(9));
        keys.add(253, n1.lowerHash, w0.namesAt(9));
        keys.add(254, p1.namesAt(5) * 64 + w0.namesAt(5), n1.namesAt(5));
        keys.add(124, words.style(token), w0.kind);
        boolean initial = words.startsAt(token) || (p1.kind == Shapes.MARK && words.startsAt(token - 1));
        if (initial) {
            keys.add(125, w0.kind, Math.min(w0.lowerInDocument, 2) * 10 + Math.min(w0.occurrences, 2));
            keys.add(126, w0.kind, n1.kind);
            keys.add(127, w0.uncasedAt(8), n1.kind);
        }
        if (words.inLongForm(token)) {
            keys.add(137, w0.kind);
        }
        capitalRun(words, token, keys);
    }

    /** How many capitalised words stand in a row here, where this one is among them, and which one ends the row. */
    private static void capitalRun(DocumentWords words, int token, KeyBuffer keys) {
        if (!words.word(token).capital()) {
            return;
        }
        int first = token;
        while (first > 0 && !words.startsAt(first) && words.word(first - 1).capital() && token - first < 6) {
            first--;
        }
        int end = token + 1;
        while (!words.startsAt(end) && words.word(end).capital() && end - token < 7) {
            end++;
        }
        int before = token - first;
        int after = end - 1 - token;
        keys.add(130, before, after);
        keys.add(131, words.word(end - 1).lowerHash);
        keys.add(134, words.at(first, -1).lowerHash, Math.min(before, 3));
        keys.add(135, end < words.size() && !words.startsAt(end) ? words.word(end).lowerHash : 0, Math.min(after, 3));
        keys.add(
                136,
                end < words.size() && !words.startsAt(end) ? words.word(end).casedAt(8) : 0,
                after == 0 ? before : 7);
    }
}
