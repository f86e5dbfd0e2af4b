package news.dateline.extraction.coref;

/** Words that stand before a person's name and are no part of it. */
public final class Titles {
    private Titles() {}

    /** Whether the word, in whatever case, with or without a full stop, is a title or a role: “Mr.”, “President”. */
    public static boolean isTitle(String word) {
        String bare = NameReader.bare(word);
        return Facts.TITLES.contains(bare) || Facts.ROLES.contains(bare);
    }

    /** Whether the word, in small letters, may stand in a title beside its noun: “foreign”, “vice”, “former”. */
    public static boolean isPartOfTitle(String word) {
        return Facts.ROLE_WORDS.contains(word) || Facts.TITLES.contains(word);
    }

    /** Whether the noun, in small letters, is a firm by its trade, and nobody's job: “insurer”, “carmaker”. */
    public static boolean isTrade(String noun) {
        return Facts.isTrade(noun);
    }

    /** Whether the name, in whatever case, is a country's. */
    public static boolean isCountry(String name) {
        return Facts.isCountry(Facts.fold(name));
    }

    /** Whether the word names a people: “Scot”, “Dane”. */
    public static boolean isPeople(String word) {
        return Facts.people(Facts.fold(word)) != null;
    }

    /** The gender that a noun of a person says, in small letters: “spokeswoman”. */
    public static Gender gender(String noun) {
        Gender title = Facts.genderOfTitle(noun);
        return title == Gender.UNKNOWN ? Facts.genderOfRole(noun) : title;
    }
}
