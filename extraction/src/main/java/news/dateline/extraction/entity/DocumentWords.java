package news.dateline.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private final byte[] styles;
    private final List<Word> distinct = new ArrayList<>();
    private final Word edge;
    private BitSet longForms = new BitSet();

    private DocumentWords(int tokens, Word edge) {
        this.edge = edge;
        this.words = new Word[tokens];
        this.styles = new byte[tokens];
        this.starts = new boolean[tokens + 1];
        this.candidates = new boolean[tokens];
    }

    static DocumentWords read(Segmented document, WordReader reader) {
        DocumentWords result = new DocumentWords(document.tokenCount(), new Word(reader.edge()));
        Map<String, Word> known = result.intern(document, reader);
        for (int i = 0; i < document.sentenceCount(); i++) {
            result.starts[document.firstToken(i)] = true;
        }
        result.starts[document.tokenCount()] = true;
        if (result.findHeadlines(document)) {
            result.readHeadlines(known, reader);
        }
        result.distinct.addAll(known.values());
        result.countSpellings(known);
        result.findCandidates();
        result.longForms = LongForms.find(result);
        result.describe();
        return result;
    }

    private Map<String, Word> intern(Segmented document, WordReader reader) {
        Map<String, Word> known = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            String text = document.word(i);
            Word word = known.get(text);
            if (word == null) {
                word = new Word(reader.read(text));
                known.put(text, word);
            }
            word.occurrences++;
            words[i] = word;
        }
        return known;
    }

    /** Finds how each sentence is set; says whether any is set as a headline. */
    private boolean findHeadlines(Segmented document) {
        boolean any = false;
        for (int i = 0; i < document.sentenceCount(); i++) {
            int first = document.firstToken(i);
            int end = document.endToken(i);
            int style = Styles.of(this, first, end);
            if (style != Styles.TEXT) {
                any = true;
                Arrays.fill(styles, first, end, (byte) style);
                for (int token = first; token < end; token++) {
                    words[token].inHeadlines++;
                }
            }
        }
        return any;
    }

    private void readHeadlines(Map<String, Word> known, WordReader reader) {
        for (int token = 0; token < words.length; token++) {
            Word word = words[token];
            if (styles[token] == Styles.TEXT || word.inHeadlines < word.occurrences || !word.candidate) {
                continue;
            }
            Word last = known.getOrDefault(word.text, word);
            if (last != word) {
                words[token] = last;
            } else if (styles[token] == Styles.CAPITALS && word.kind == Shapes.ALL_CAPITALS) {
                words[token] = reader.readInHeadline(word, Shapes.HEADLINE_CAPITALS);
            } else if (styles[token] == Styles.TITLE && word.kind == Shapes.CAPITAL) {
                words[token] = reader.readInHeadline(word, Shapes.HEADLINE_CAPITAL);
            }
            known.put(word.text, words[token]);
        }
    }

    private void countSpellings(Map<String, Word> known) {
        for (Word word : distinct) {
            if (word.candidate && word.kind != Shapes.LOWER) {
                Word lower = known.get(word.lower);
                word.lowerInDocument = lower == null || lower == word ? 0 : lower.occurrences;
            }
            if (word.kind == Shapes.HEADLINE_CAPITALS) {
                Word capitalised = known.get(Lexicon.capitalised(word.text));
                if (capitalised != null) {
                    capitalised.seenInCapitals = true;
                    word.capitalised = capitalised;
                }
            }
        }
    }

    private void findCandidates() {
        for (int i = 0; i < words.length; i++) {
            candidates[i] = (words[i].candidate && !isCurrency(i)) || endsSplitName(i) || endsInitial(i);
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

    /** “US $”, “A $”: some tokenisers cut the sign off; the letters before it name a currency. */
    private boolean isCurrency(int token) {
        return !starts[token + 1]
                && words[token].text.length() <= 3
                && words[token + 1].text.equals("$")
                && (words[token].kind == Shapes.ALL_CAPITALS || words[token].kind == Shapes.ONE_CAPITAL);
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

    private void describe() {
        Map<Word, KeyBuffer> contexts = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            Word word = words[i];
            if (word.scored && word.capital() && (word.occurrences > 1 || word.seenInCapitals)) {
                KeyBuffer context = contexts.computeIfAbsent(word, w -> new KeyBuffer());
                if (context.size() < MAX_CONTEXTS * 6) {
                    addContext(context, i);
                }
            }
        }
        KeyBuffer buffer = new KeyBuffer();
        for (Word word : distinct) {
            if (word.scored) {
                buffer.clear();
                documentKeys(word, buffer);
                KeyBuffer context = contexts.get(word.capitalised == null ? word : word.capitalised);
                if (context != null && !(word.seenInCapitals && word.occurrences == 1)) {
                    addDistinct(context, buffer);
                }
                word.inDocument = buffer.toArray();
            }
        }
    }

    private static void documentKeys(Word word, KeyBuffer keys) {
        if (word.longForm != null) {
            keys.add(79, word.kind);
            keys.add(80, word.longForm.namesAt(6));
            keys.add(81, word.longForm.lowerHash);
        }
        keys.add(70, Math.min(word.occurrences, 4), word.kind);
        keys.add(71, Math.min(word.lowerInDocument, 3), word.kind);
        if (word.kind == Shapes.HEADLINE_CAPITALS) {
            int capitalised = word.capitalised == null ? 0 : Math.min(word.capitalised.occurrences, 3);
            keys.add(78, capitalised, Math.min(word.lowerInDocument, 2));
        }
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

    /** Whether the token belongs to a name that an acronym of the document stands for. */
    boolean inLongForm(int token) {
        return longForms.get(token);
    }

    /** How the token's sentence is set, one of {@link Styles}. */
    int style(int token) {
        return styles[token];
    }
}
