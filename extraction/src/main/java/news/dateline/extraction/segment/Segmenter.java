package news.dateline.extraction.segment;

import java.util.Arrays;
import java.util.List;
import news.dateline.extraction.text.LineBreaks;
import news.dateline.extraction.text.Span;

/** The step from text to tokens, sentences and paragraphs. Linear in the length of the text; thread-safe. */
public final class Segmenter {
    private Segmenter() {}

    /**
     * Cuts the text as it stands: nothing is changed, every token is a span of it. Made for English news, serviceable
     * on other languages that put blanks between words.
     */
    public static Segmented segment(String text) {
        return segment(text, List.of());
    }

    /**
     * The same, but nothing in {@code leftOut} becomes a token: a dateline and a ticker are no part of their sentence.
     *
     * @param leftOut spans of the text, in order and apart
     */
    public static Segmented segment(String text, List<Span> leftOut) {
        String visible = leftOut.isEmpty() ? text : blanked(text, leftOut);
        TokenBuffer tokens = new Tokenizer(visible).tokenize();
        int[] starts = tokens.starts();
        int[] ends = tokens.ends();
        SentenceSplitter splitter = new SentenceSplitter(visible, starts, ends, LineBreaks.paragraphStarts(visible));
        splitter.split();
        return new Segmented(text, starts, ends, splitter.sentenceFirsts(), splitter.paragraphFirsts());
    }

    private static String blanked(String text, List<Span> leftOut) {
        char[] chars = text.toCharArray();
        for (Span span : leftOut) {
            Arrays.fill(chars, span.start(), span.end(), ' ');
        }
        return new String(chars);
    }
}
