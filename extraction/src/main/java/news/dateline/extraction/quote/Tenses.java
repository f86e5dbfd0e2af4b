package news.dateline.extraction.quote;

import news.dateline.extraction.syntax.Tag;

/**
 * Whose the verb behind “and” is, where its tense shows it: in “says she will not vote and considers him a racist” it
 * is the reporter's, because no verb of the clause could be joined to it.
 */
final class Tenses {
    /** How far before the reporting verb its auxiliary stands. */
    private static final int REACH = 3;

    private final Piece piece;
    private final int begin;
    /** The form of the reporting verb, or of its auxiliary if it has one. */
    private final Tag reported;

    /**
     * @param cue the reporting verb, or -1
     * @param begin where the reported clause begins
     */
    Tenses(Piece piece, int cue, int begin) {
        this.piece = piece;
        this.begin = begin;
        int at = cue;
        while (at > 0 && !piece.isFinite(at) && cue - at < REACH) {
            at--;
        }
        this.reported = piece.tag(at);
    }

    /** Whether the verb behind the conjunction has the reporting verb's form, which no verb of the clause has. */
    boolean isReporters(int conjunction) {
        int next = conjunction + 1;
        while (piece.has(next, Tag.ADVERB)) {
            next++;
        }
        Tag tag = piece.tag(next);
        if (piece.isMarked(next) || tag != reported || any(tag, conjunction)) {
            return false;
        }
        // “said he has been asked and declined”: it may be a participle, too
        return tag == Tag.VERB_PRESENT_S || (tag == Tag.VERB_PAST && !any(Tag.VERB_PASSIVE, conjunction));
    }

    /** “said the vote was rigged and called Smith a fraud”: with such an object behind it, it is no participle. */
    static boolean isPast(Piece piece, int verb) {
        int object = verb + 1;
        return piece.has(verb, Tag.VERB_PASSIVE)
                && (piece.has(object, Tag.NAME) || piece.has(object, Tag.PRONOUN) || piece.has(object, Tag.POSSESSIVE));
    }

    private boolean any(Tag tag, int end) {
        for (int i = begin; i < end; i++) {
            if (piece.has(i, tag)) {
                return true;
            }
        }
        return false;
    }
}
