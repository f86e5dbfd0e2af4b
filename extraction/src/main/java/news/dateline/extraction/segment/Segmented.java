package news.dateline.extraction.segment;

import java.util.Arrays;
import java.util.List;
import news.dateline.extraction.text.Span;

/**
 * One text cut into tokens, sentences and paragraphs. Tokens, sentences and paragraphs are numbered from 0; a sentence
 * is a run of tokens, a paragraph a run of sentences. Kept as parallel arrays because the steps behind it visit every
 * token many times. Immutable and thread-safe.
 */
public final class Segmented {
    private final String text;
    private final int[] tokenStarts;
    private final int[] tokenEnds;
    private final int[] sentenceFirsts;
    private final int[] paragraphFirsts;
    private final String[] words;

    /**
     * @param text what the offsets refer to
     * @param tokenStarts offset of each token's first code unit, ascending
     * @param tokenEnds offset after each token's last code unit
     * @param sentenceFirsts first token of each sentence, ascending, then the number of tokens
     * @param paragraphFirsts first sentence of each paragraph, ascending, then the number of sentences
     */
    Segmented(String text, int[] tokenStarts, int[] tokenEnds, int[] sentenceFirsts, int[] paragraphFirsts) {
        this.text = text;
        this.tokenStarts = tokenStarts;
        this.tokenEnds = tokenEnds;
        this.sentenceFirsts = sentenceFirsts;
        this.paragraphFirsts = paragraphFirsts;
        this.words = new String[tokenStarts.length];
        Arrays.setAll(words, i -> text.substring(tokenStarts[i], tokenEnds[i]));
    }

    private Segmented(Segmented whole, int paragraphs) {
        int sentences = whole.paragraphFirsts[paragraphs];
        int tokens = whole.sentenceFirsts[sentences];
        text = whole.text;
        tokenStarts = Arrays.copyOf(whole.tokenStarts, tokens);
        tokenEnds = Arrays.copyOf(whole.tokenEnds, tokens);
        sentenceFirsts = Arrays.copyOf(whole.sentenceFirsts, sentences + 1);
        paragraphFirsts = Arrays.copyOf(whole.paragraphFirsts, paragraphs + 1);
        words = Arrays.copyOf(whole.words, tokens);
    }

    /** The same text, cut into no more than its first paragraphs. */
    public Segmented upToParagraph(int end) {
        return end == paragraphCount() ? this : new Segmented(this, end);
    }

    /** A document whose tokens and sentences are given, joined by blanks and line feeds; one paragraph a sentence. */
    public static Segmented ofSentences(List<List<String>> sentences) {
        int count = sentences.stream().mapToInt(List::size).sum();
        int[] starts = new int[count];
        int[] ends = new int[count];
        int[] firsts = new int[sentences.size() + 1];
        StringBuilder text = new StringBuilder();
        int token = 0;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            firsts[sentence] = token;
            for (String word : sentences.get(sentence)) {
                starts[token] = text.length();
                ends[token++] = text.append(word).length();
                text.append(' ');
            }
            text.append('\n');
        }
        firsts[sentences.size()] = token;
        int[] paragraphs = new int[sentences.size() + 1];
        Arrays.setAll(paragraphs, i -> i);
        return new Segmented(text.toString(), starts, ends, firsts, paragraphs);
    }

    public String text() {
        return text;
    }

    public int tokenCount() {
        return tokenStarts.length;
    }

    public String word(int token) {
        return words[token];
    }

    public int start(int token) {
        return tokenStarts[token];
    }

    public int end(int token) {
        return tokenEnds[token];
    }

    /** The span from the first token's start to the end of the last of {@code [firstToken, endToken)}. */
    public Span span(int firstToken, int endToken) {
        return new Span(tokenStarts[firstToken], tokenEnds[endToken - 1]);
    }

    public int sentenceCount() {
        return sentenceFirsts.length - 1;
    }

    public int firstToken(int sentence) {
        return sentenceFirsts[sentence];
    }

    /** The token after the sentence's last one. */
    public int endToken(int sentence) {
        return sentenceFirsts[sentence + 1];
    }

    public int paragraphCount() {
        return paragraphFirsts.length - 1;
    }

    public int firstSentence(int paragraph) {
        return paragraphFirsts[paragraph];
    }

    /** The sentence after the paragraph's last one. */
    public int endSentence(int paragraph) {
        return paragraphFirsts[paragraph + 1];
    }

    public int sentenceOf(int token) {
        return runHolding(sentenceFirsts, token);
    }

    /** The paragraph of the token that {@link #tokenAt} gives. */
    public int paragraphAt(int offset) {
        return paragraphOf(sentenceOf(tokenAt(offset)));
    }

    public int paragraphOf(int sentence) {
        return runHolding(paragraphFirsts, sentence);
    }

    /** The first token that ends after {@code offset}; {@link #tokenCount()} if there is none. */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(tokenEnds, offset + 1);
        return at >= 0 ? at : -at - 1;
    }

    private static int runHolding(int[] firsts, int member) {
        int at = Arrays.binarySearch(firsts, member);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < firsts.length - 1 && firsts[at + 1] == member) {
            at++;
        }
        return at;
    }
}
