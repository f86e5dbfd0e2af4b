package news.dateline.extraction.coref;

/** Words that stand before a person's name and are no part of it. */
public final class Titles {
    private Titles() {}

    /** Whether the word, in whatever case, with or without a full stop, is a title or a role: “Mr.”, “President”. */
    public static boolean isTitle(String word) {
        String bare = NameReader.bare(word);
        return Facts.TITLES.contains(bare) || Facts.ROLES.contains(bare);
    }
}
