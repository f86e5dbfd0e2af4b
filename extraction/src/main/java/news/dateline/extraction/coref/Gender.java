package news.dateline.extraction.coref;

/** The gender the text shows, by title, pronoun, kinship word or a common first name. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
}
