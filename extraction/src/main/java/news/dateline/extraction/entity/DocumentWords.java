package news.dateline.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.extraction.segment.Segmented;

/** The words of one document, each distinct one read once, with what the document says about it as a whole. */
final class DocumentWords {
    private static final int MAX_CONTEXTS = 8;

    private final Word[] words;
    private final boolean[] starts;
    private final boolean[] candidates;
    private final List<Word> distinct = new ArrayList<>();
    private final Word edge;

    private DocumentWords(int tokens, KeyBuffer buffer) {
        this.edge = new Word("", "", Shapes.MARK, Lexicon.Classes.NONE, false, buffer);
        this.words = new Word[tokens];
        this.starts = new boolean[tokens + 1];
        this.candidates = new boolean[tokens];
    }

    static DocumentWords read(Segmented document, WordReader reader) {
        KeyBuffer buffer = new KeyBuffer();
        DocumentWords result = new DocumentWords(document.tokenCount(), buffer);
        result.intern(document, reader, buffer);
        for (int i = 0; i < document.sentenceCount(); i++) {
            result.starts[document.firstToken(i)] = true;
        }
        result.starts[document.tokenCount()] = true;
        result.findCandidates();
        result.describe(reader, buffer);
        return result;
    }

    private void intern(Segmented document, WordReader reader, KeyBuffer buffer) {
        Map<String, Word> known = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            String text = document.word(i);
            Word word = known.get(text);
            if (word == null) {
                word = reader.read(text, buffer);
                known.put(text, word);
                distinct.add(word);
            }
            word.occurrences++;
            words[i] = word;
        }
        for (Word word : distinct) {
            if (word.candidate && word.kind != Shapes.LOWER) {
                Word lower = known.get(word.lower);
                word.lowerInDocument = lower == null || lower == word ? 0 : lower.occurrences;
            }
        }
    }

    private void findCandidates() {
        for (int i = 0; i < words.length; i++) {
            candidates[i] = words[i].candidate || endsSplitName(i) || endsInitial(i);
            words[i].scored |= candidates[i];
        }
    }

    /** “Yoon Suk - yeol”, “Covid - 19”: some tokenisers cut names at the hyphen. */
    private boolean endsSplitName(int token) {
        return token >= 2
                && !starts[token]
                && !starts[token - 1]
                && (words[token].kind == Shapes.LOWER || words[token].kind == Shapes.NUMBER)
                && words[token - 1].joins
                && words[token - 2].capital();
    }

    /** “U .”, “S .”: some tokenisers cut the point off. */
    private boolean endsInitial(int token) {
        return token >= 1
                && !starts[token]
                && words[token].text.equals(".")
                && words[token - 1].text.length() == 1
                && Character.isUpperCase(words[token - 1].text.charAt(0));
    }

    /** Whether the token can be part of a name; any other is outside without further thought. */
    boolean candidate(int token) {
        return candidates[token];
    }

    private void describe(WordReader reader, KeyBuffer buffer) {
        Map<Word, KeyBuffer> contexts = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            Word word = words[i];
            if (word.scored && word.occurrences > 1 && word.capital()) {
                KeyBuffer context = contexts.computeIfAbsent(word, w -> new KeyBuffer());
                if (context.size() < MAX_CONTEXTS * 6) {
                    addContext(context, i);
                }
            }
        }
        for (Word word : distinct) {
            if (word.scored) {
                buffer.clear();
                reader.ownKeys(word, buffer);
                documentKeys(word, buffer);
                KeyBuffer context = contexts.get(word);
                if (context != null) {
                    addDistinct(context, buffer);
                }
                word.own = buffer.toArray();
            }
        }
    }

    private static void documentKeys(Word word, KeyBuffer keys) {
        keys.add(70, Math.min(word.occurrences, 4), word.kind);
        keys.add(71, Math.min(word.lowerInDocument, 3), word.kind);
    }

    private void addContext(KeyBuffer keys, int token) {
        Word before = starts[token] ? null : words[token - 1];
        Word after = starts[token + 1] ? null : words[token + 1];
        if (before != null) {
            keys.add(72, before.lowerHash);
            keys.add(73, before.casedAt(7), before.kind);
            keys.add(74, before.kind);
        }
        if (after != null) {
            keys.add(75, after.lowerHash);
            keys.add(76, after.casedAt(7), after.kind);
            keys.add(77, after.kind);
        }
    }

    private static void addDistinct(KeyBuffer from, KeyBuffer to) {
        int first = to.size();
        for (int i = 0; i < from.size(); i++) {
            int key = from.get(i);
            int j = first;
            while (j < to.size() && to.get(j) != key) {
                j++;
            }
            if (j == to.size()) {
                to.add(key);
            }
        }
    }

    int size() {
        return words.length;
    }

    Word word(int token) {
        return words[token];
    }

    /** The word so many tokens further on in the same sentence; an empty one beyond its edges. */
    Word at(int token, int offset) {
        int step = offset < 0 ? -1 : 1;
        int boundary = offset < 0 ? 0 : 1;
        for (int at = token; at != token + offset; at += step) {
            if (starts[at + boundary]) {
                return edge;
            }
        }
        return words[token + offset];
    }

    /** Whether a sentence starts at the token. */
    boolean startsAt(int token) {
        return starts[token];
    }

    List<Word> distinct() {
        return distinct;
    }
}
