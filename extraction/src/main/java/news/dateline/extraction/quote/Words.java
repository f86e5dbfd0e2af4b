package news.dateline.extraction.quote;

import java.util.Set;

/** Small closed classes of English words. */
final class Words {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tonight",
            "tomorrow",
            "last",
            "earlier",
            "later",
            "recently",
            "then",
            "again",
            "previously",
            "afterwards",
            "once");
    private static final Set<String> TELLING = Stems.all(
            "tell",
            "ask",
            "remind",
            "inform",
            "warn",
            "assure",
            "advise",
            "notify",
            "convince",
            "persuade",
            "promise",
            "show",
            "teach",
            "text",
            "email",
            "brief",
            "caution",
            "urge",
            "beg",
            "instruct",
            "order",
            "reassure");

    private static final Set<String> WORKS = Set.of(
            "book",
            "novel",
            "memoir",
            "autobiography",
            "biography",
            "film",
            "movie",
            "documentary",
            "show",
            "series",
            "sitcom",
            "drama",
            "musical",
            "play",
            "opera",
            "program",
            "programme",
            "podcast",
            "broadcast",
            "episode",
            "song",
            "album",
            "band",
            "hit",
            "tune",
            "single",
            "anthem",
            "poem",
            "painting",
            "magazine",
            "newsletter",
            "column",
            "commentary",
            "editorial",
            "essay",
            "op-ed",
            "video",
            "game",
            "app");

    /** Nouns for what somebody thinks, as in “in his view”. */
    static final Set<String> VIEWS = Set.of("view", "opinion", "eyes", "estimation", "telling");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one", "neither");

    private static final Set<String> NAMING = Stems.all("call", "label", "dub", "brand", "term", "deem");

    private Words() {}

    /** Whether the word begins a phrase that says when: “Monday”, “last week”. */
    static boolean isTime(String lower) {
        return DAYS.contains(lower) || TIMES.contains(lower);
    }

    static boolean isDayOrMonth(String lower) {
        return DAYS.contains(lower) || MONTHS.contains(lower);
    }

    /** “Nobody said that …”: a speaker that there is not. */
    static boolean isNobody(String lower) {
        return NOBODY.contains(lower);
    }

    /** Whether the verb says what somebody takes its object for: “called the plan a disaster”. */
    static boolean isNaming(String stem) {
        return NAMING.contains(stem);
    }

    /** Whether the noun means something that has a title: “novel”, “show”. */
    static boolean isWork(String lower) {
        return WORKS.contains(lower);
    }

    /** Whether the verb's object is whom one speaks to. */
    static boolean isTelling(String stem) {
        return TELLING.contains(stem);
    }
}
