package news.dateline.extraction.syntax;

import java.util.Map;

/**
 * Part of speech: the Penn Treebank's tags folded to what clause finding needs, except that its {@code IN} is split in
 * two, because a subordinator opens a clause and a preposition does not.
 */
public enum Tag {
    NOUN,
    NOUNS,
    NAME,
    ADJECTIVE,
    ADVERB,
    VERB_BASE,
    VERB_PAST,
    VERB_PASSIVE,
    VERB_ING,
    VERB_PRESENT,
    VERB_PRESENT_S,
    MODAL,
    TO,
    PREPOSITION,
    SUBORDINATOR,
    DETERMINER,
    PRONOUN,
    POSSESSIVE,
    WH_PRONOUN,
    WH_ADVERB,
    CONJUNCTION,
    NUMBER,
    THERE,
    CLITIC,
    PARTICLE,
    OTHER,
    COMMA,
    FULL_STOP,
    COLON,
    QUOTE,
    BRACKET,
    SYMBOL;

    private static final Map<String, Tag> PENN = Map.ofEntries(
            Map.entry("NN", NOUN),
            Map.entry("NNS", NOUNS),
            Map.entry("NNP", NAME),
            Map.entry("NNPS", NAME),
            Map.entry("JJ", ADJECTIVE),
            Map.entry("JJR", ADJECTIVE),
            Map.entry("JJS", ADJECTIVE),
            Map.entry("RB", ADVERB),
            Map.entry("RBR", ADVERB),
            Map.entry("RBS", ADVERB),
            Map.entry("VB", VERB_BASE),
            Map.entry("VBD", VERB_PAST),
            Map.entry("VBN", VERB_PASSIVE),
            Map.entry("VBG", VERB_ING),
            Map.entry("VBP", VERB_PRESENT),
            Map.entry("VBZ", VERB_PRESENT_S),
            Map.entry("MD", MODAL),
            Map.entry("TO", TO),
            Map.entry("IN", PREPOSITION),
            Map.entry("DT", DETERMINER),
            Map.entry("PDT", DETERMINER),
            Map.entry("PRP", PRONOUN),
            Map.entry("PRP$", POSSESSIVE),
            Map.entry("WP$", POSSESSIVE),
            Map.entry("WP", WH_PRONOUN),
            Map.entry("WDT", WH_PRONOUN),
            Map.entry("WRB", WH_ADVERB),
            Map.entry("CC", CONJUNCTION),
            Map.entry("CD", NUMBER),
            Map.entry("EX", THERE),
            Map.entry("POS", CLITIC),
            Map.entry("RP", PARTICLE),
            Map.entry(",", COMMA),
            Map.entry(".", FULL_STOP),
            Map.entry(":", COLON),
            Map.entry("HYPH", COLON),
            Map.entry("``", QUOTE),
            Map.entry("''", QUOTE),
            Map.entry("-LRB-", BRACKET),
            Map.entry("-RRB-", BRACKET),
            Map.entry("$", SYMBOL),
            Map.entry("#", SYMBOL),
            Map.entry("SYM", SYMBOL));

    /** The tag for a token of a treebank that carries both Penn and universal tags. */
    static Tag ofTreebank(String penn, String universal) {
        if (penn.equals("IN") && universal.equals("SCONJ")) {
            return SUBORDINATOR;
        }
        return PENN.getOrDefault(penn, OTHER);
    }

    /** A verb form that can carry a clause by itself: past or present. */
    public boolean isFinite() {
        return this == VERB_PAST || this == VERB_PRESENT || this == VERB_PRESENT_S;
    }

    public boolean isVerb() {
        return isFinite() || this == VERB_BASE || this == VERB_PASSIVE || this == VERB_ING;
    }

    public boolean isNominal() {
        return this == NOUN || this == NOUNS || this == NAME;
    }

    public boolean isPunctuation() {
        return this == COMMA || this == FULL_STOP || this == COLON || this == QUOTE || this == BRACKET;
    }

    /** The number the models know it by: its place in the list above, which must not change under a trained model. */
    @SuppressWarnings("EnumOrdinal")
    int code() {
        return ordinal();
    }
}
