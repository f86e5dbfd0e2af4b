package news.dateline.extraction.segment;

import news.dateline.extraction.text.LineBreaks;

/** The step from text to tokens, sentences and paragraphs. Linear in the length of the text; thread-safe. */
public final class Segmenter {
    private Segmenter() {}

    /**
     * Cuts the text as it stands: nothing is changed, every token is a span of it. Made for English news, serviceable
     * on other languages that put blanks between words.
     */
    public static Segmented segment(String text) {
        TokenBuffer tokens = new Tokenizer(text).tokenize();
        int[] starts = tokens.starts();
        int[] ends = tokens.ends();
        SentenceSplitter splitter = new SentenceSplitter(text, starts, ends, LineBreaks.paragraphStarts(text));
        splitter.split();
        return new Segmented(text, starts, ends, splitter.sentenceFirsts(), splitter.paragraphFirsts());
    }
}
