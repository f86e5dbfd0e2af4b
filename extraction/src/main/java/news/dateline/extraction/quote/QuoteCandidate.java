package news.dateline.extraction.quote;

import java.util.List;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something the text reports as said, written or thought, before it is known who the source is.
 *
 * @param kind how close to the words spoken
 * @param content what is reported, in text order; marks stand inside
 * @param cue the word that reports; absent where only quotation marks or a place in a dialogue tell
 * @param stem the cue's key in the lexicon, empty without cue
 * @param frame the construction the cue stands in
 * @param source the words that name the speaker; absent where the sentence has none
 * @param probability estimate in [0, 1] that this is reported speech or thought
 * @param spoken whether somebody said or wrote it, rather than thought, wanted or showed it
 * @param paragraph where it begins
 * @param continues whether the previous candidate's speaker goes on: nothing of its own names another
 */
public record QuoteCandidate(
        QuoteKind kind,
        List<Span> content,
        @Nullable Span cue,
        String stem,
        String frame,
        @Nullable Source source,
        double probability,
        boolean spoken,
        int paragraph,
        boolean continues) {
    static final String TURN = "TURN";

    /** @throws IllegalArgumentException if there is no content */
    public QuoteCandidate {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote needs content");
        }
    }

    /** The same, closer to the words spoken or farther from them. */
    QuoteCandidate as(QuoteKind other) {
        return new QuoteCandidate(other, content, cue, stem, frame, source, probability, spoken, paragraph, continues);
    }

    /** The same with other words reported. */
    QuoteCandidate with(List<Span> other) {
        return new QuoteCandidate(kind, other, cue, stem, frame, source, probability, spoken, paragraph, continues);
    }

    /** Whether the words stand as they fell: in quotation marks, or as somebody's turn in a transcript. */
    public boolean isVerbatim() {
        return kind == QuoteKind.DIRECT || isTurn();
    }

    /** Whether it is somebody's turn in a transcript. */
    public boolean isTurn() {
        return frame.equals(TURN);
    }

    /** Offset of its first character. */
    public int start() {
        return content.get(0).start();
    }

    /** Offset after its last character. */
    public int end() {
        return content.get(content.size() - 1).end();
    }
}
