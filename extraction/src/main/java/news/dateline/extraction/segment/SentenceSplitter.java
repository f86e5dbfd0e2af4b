package news.dateline.extraction.segment;

/**
 * Groups tokens into sentences and paragraphs. A sentence ends at the end of its paragraph, or behind a full stop,
 * question or exclamation mark and the closing marks glued to it, unless what follows shows that it goes on.
 */
final class SentenceSplitter {
    /** Later steps may spend more than linear time on a sentence; longer ones are cut, wherever that falls. */
    private static final int LONGEST_SENTENCE = 400;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] paragraphStarts;
    private final IntList sentences = new IntList();
    private final IntList paragraphs = new IntList();

    SentenceSplitter(String text, int[] starts, int[] ends, int[] paragraphStarts) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.paragraphStarts = paragraphStarts;
    }

    void split() {
        int token = 0;
        for (int paragraph = 0; paragraph < paragraphStarts.length; paragraph++) {
            int limit = paragraph + 1 < paragraphStarts.length ? paragraphStarts[paragraph + 1] : text.length();
            int first = token;
            while (token < starts.length && starts[token] < limit) {
                token++;
            }
            if (token > first) {
                paragraphs.add(sentences.size());
                splitParagraph(first, token);
            }
        }
        paragraphs.add(sentences.size());
        sentences.add(starts.length);
    }

    int[] sentenceFirsts() {
        return sentences.toArray();
    }

    int[] paragraphFirsts() {
        return paragraphs.toArray();
    }

    private void splitParagraph(int first, int end) {
        Boundary boundary = new Boundary(text, starts, ends, first, end);
        sentences.add(first);
        int sentence = first;
        int token = first;
        while (token < end) {
            int next = boundary.sentenceEnd(token);
            if (next == 0 && token - sentence >= LONGEST_SENTENCE) {
                next = token + 1;
            }
            if (next > 0 && next < end) {
                sentences.add(next);
                sentence = next;
            }
            token = Math.max(token + 1, next);
        }
    }
}
