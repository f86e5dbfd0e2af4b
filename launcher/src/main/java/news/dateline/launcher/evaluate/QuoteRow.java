package news.dateline.launcher.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is scored: one row a contiguous span, offsets in UTF-16 code units.
 *
 * @param start first code unit
 * @param end after the last one
 * @param type {@code direct}, {@code indirect}, {@code mixed}; {@code mixedpart} for a quoted part of a mixed one
 * @param cue the words that say somebody said it; absent when there are none
 * @param speaker where and how the speaker is mentioned; absent when none is
 * @param canonical the speaker's full name; absent when unknown
 * @param confidence in [0, 1] that quote and speaker are right; -1 when none is given
 * @param spans the parts of a split quote; empty when the row is whole
 */
record QuoteRow(
        int start,
        int end,
        String type,
        @Nullable String cue,
        @Nullable Words speaker,
        @Nullable String canonical,
        double confidence,
        List<int[]> spans) {

    /**
     * Words of a text.
     *
     * @param start first code unit; -1 when only the words are known
     * @param end after the last one; -1 when only the words are known
     * @param text the words
     */
    record Words(int start, int end, String text) {

        boolean located() {
            return start >= 0;
        }
    }

    QuoteRow part(int from, int to, String partType) {
        return new QuoteRow(from, to, partType, cue, speaker, canonical, confidence, List.of());
    }

    /** A split quote counts as one row a span, as gold has it. */
    List<QuoteRow> pieces() {
        return spans.size() < 2
                ? List.of(this)
                : spans.stream().map(s -> part(s[0], s[1], type)).toList();
    }

    boolean hasSpeaker() {
        return speaker != null;
    }

    /** The name a prediction is judged by: the canonical one, else the words of the mention. */
    @Nullable
    String nameGiven() {
        if (canonical != null && !canonical.isEmpty()) {
            return canonical;
        }
        return speaker == null ? null : speaker.text();
    }

    int length() {
        return end - start;
    }

    /** Characters in both, over characters in either. */
    double overlap(QuoteRow other) {
        int both = Math.min(end, other.end) - Math.max(start, other.start);
        return both <= 0 ? 0 : (double) both / (Math.max(end, other.end) - Math.min(start, other.start));
    }
}
