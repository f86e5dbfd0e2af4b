package news.dateline.extraction.quote;

import java.util.Locale;
import news.dateline.extraction.syntax.Tag;

/**
 * How a reporting word stands: “she would say” and “asked to say” report more rarely than “she said”, and what stands
 * inside another report is mostly part of it.
 *
 * @param form the word's form
 * @param inside whether another report holds the word
 */
record Situation(Form form, boolean inside) {
    /** Ends the key of a word inside another report. */
    static final String INSIDE = "+inside";

    private static final int REACH = 4;

    /** Form of the reporting word. */
    enum Form {
        FINITE,
        MODAL,
        INFINITIVE,
        BASE,
        ING,
        PARTICIPLE,
        NOMINAL
    }

    static Situation of(Piece piece, int word, boolean inside) {
        return new Situation(form(piece, word), inside);
    }

    private static Form form(Piece piece, int word) {
        return switch (piece.tag(word)) {
            case NOUN, NOUNS, ADJECTIVE -> Form.NOMINAL;
            case VERB_ING -> Form.ING;
            case VERB_PASSIVE -> Form.PARTICIPLE;
            case VERB_BASE -> base(piece, word);
            default -> Form.FINITE;
        };
    }

    private static Form base(Piece piece, int word) {
        if (piece.has(word - 1, Tag.TO) || piece.has(word - 2, Tag.TO)) {
            return Form.INFINITIVE;
        }
        for (int i = word - 1; i >= word - REACH; i--) {
            if (piece.has(i, Tag.MODAL)) {
                return Form.MODAL;
            }
        }
        return Form.BASE;
    }

    /** A finite verb that no other report holds. */
    boolean isPlain() {
        return form == Form.FINITE && !inside;
    }

    /** What the cue lexicon appends to a frame. */
    String key() {
        return "@" + form.name().toLowerCase(Locale.ROOT) + (inside ? INSIDE : "");
    }
}
