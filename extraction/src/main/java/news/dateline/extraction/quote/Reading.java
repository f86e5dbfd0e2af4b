package news.dateline.extraction.quote;

import java.util.List;

/**
 * One way to take a word of a piece as reporting something.
 *
 * @param frame the construction, a key of the cue lexicon together with the word's stem
 * @param cue the reporting word
 * @param content runs of words that are reported, each as first word and end, in text order
 * @param source where to look for the speaker
 */
record Reading(String frame, int cue, List<int[]> content, SourcePlace source) {
    /** Marked words that no construction explains, with the verb that governs them. */
    static final String FRAGMENT = "FRAGMENT";

    /** Where the grammar puts the speaker of a construction. */
    enum SourcePlace {
        SUBJECT,
        AGENT,
        POSSESSOR,
        AFTER_CUE
    }

    Reading(String frame, int cue, int from, int end) {
        this(frame, cue, List.of(new int[] {from, end}), SourcePlace.SUBJECT);
    }

    /** Whether the word is among what is reported. */
    boolean holds(int word) {
        return content.stream().anyMatch(run -> run[0] <= word && word < run[1]);
    }

    /** Whether words in quotation marks are among what is reported. */
    boolean holdsMarks(Piece piece) {
        return content.stream().anyMatch(run -> piece.anyMarked(run[0], run[1]));
    }
}
