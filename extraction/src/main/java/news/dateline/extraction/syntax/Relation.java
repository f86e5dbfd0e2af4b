package news.dateline.extraction.syntax;

import java.util.Map;

/** Grammatical relation of a word to its head: Universal Dependencies 2, folded to what clause finding needs. */
public enum Relation {
    ROOT,
    SUBJECT,
    OBJECT,
    CLAUSE_COMPLEMENT,
    OPEN_COMPLEMENT,
    ADVERBIAL_CLAUSE,
    NOUN_CLAUSE,
    RELATIVE_CLAUSE,
    OBLIQUE,
    NOUN_MODIFIER,
    APPOSITION,
    CONJUNCT,
    COORDINATOR,
    MARKER,
    AUXILIARY,
    COPULA,
    DETERMINER,
    ADJECTIVE,
    ADVERB,
    CASE,
    COMPOUND,
    PARATAXIS,
    PUNCTUATION,
    OTHER;

    private static final Map<String, Relation> UNIVERSAL = Map.ofEntries(
            Map.entry("root", ROOT),
            Map.entry("nsubj", SUBJECT),
            Map.entry("csubj", SUBJECT),
            Map.entry("obj", OBJECT),
            Map.entry("iobj", OBJECT),
            Map.entry("ccomp", CLAUSE_COMPLEMENT),
            Map.entry("xcomp", OPEN_COMPLEMENT),
            Map.entry("advcl", ADVERBIAL_CLAUSE),
            Map.entry("advcl:relcl", RELATIVE_CLAUSE),
            Map.entry("acl", NOUN_CLAUSE),
            Map.entry("acl:relcl", RELATIVE_CLAUSE),
            Map.entry("obl", OBLIQUE),
            Map.entry("nmod", NOUN_MODIFIER),
            Map.entry("appos", APPOSITION),
            Map.entry("conj", CONJUNCT),
            Map.entry("cc", COORDINATOR),
            Map.entry("mark", MARKER),
            Map.entry("aux", AUXILIARY),
            Map.entry("cop", COPULA),
            Map.entry("det", DETERMINER),
            Map.entry("amod", ADJECTIVE),
            Map.entry("nummod", ADJECTIVE),
            Map.entry("advmod", ADVERB),
            Map.entry("case", CASE),
            Map.entry("compound", COMPOUND),
            Map.entry("flat", COMPOUND),
            Map.entry("fixed", COMPOUND),
            Map.entry("goeswith", COMPOUND),
            Map.entry("parataxis", PARATAXIS),
            Map.entry("list", PARATAXIS),
            Map.entry("punct", PUNCTUATION));

    /** The relation for a label of Universal Dependencies, subtypes such as {@code nsubj:pass} folded away. */
    static Relation ofUniversal(String label) {
        Relation exact = UNIVERSAL.get(label);
        if (exact != null) {
            return exact;
        }
        int colon = label.indexOf(':');
        return UNIVERSAL.getOrDefault(colon < 0 ? label : label.substring(0, colon), OTHER);
    }

    /** The number the models know it by: its place in the list above, which must not change under a trained model. */
    @SuppressWarnings("EnumOrdinal")
    int code() {
        return ordinal();
    }
}
