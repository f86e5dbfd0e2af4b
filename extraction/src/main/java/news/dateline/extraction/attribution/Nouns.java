package news.dateline.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Gender;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.text.WordList;

/** What a common noun that speaks tells of its bearer: a person or not, one or many, man or woman. */
final class Nouns {
    private static final Set<String> PEOPLE = WordList.of("""
            people police men women children officials authorities parents others some many critics staff crowd
            neighbours neighbors families relatives both most several few two three four pair couple""");
    private static final Set<String> COUNTS =
            WordList.of("others some many both most several few two three four pair couple");
    private static final Set<String> PERSONS = WordList.of("""
            hopeful front-runner mogul tycoon magnate veteran democrat republican conservative socialist liberal pole swiss
            star native firebrand rookie soprano shepherd cook seamstress mp msp mla mep
            person somebody someone source insider staffer reporter caller passer-by bystander onlooker eyewitness
            homeowner passerby stranger commuter patient worker citizen trucker motorist fan
            supporter congregant parishioner grandparent great-grandmother great-grandfather""");
    private static final Set<String> NO_PERSONS = WordList.of("""
            later earlier never ever other together rather after under over former latter either however further whether
            carrier retailer lender insurer broadcaster manufacturer operator publisher supplier brewer regulator carmaker
            automaker drugmaker chipmaker committee courier ledger summer winter charter tee knee fee
            merger tanker trailer tractor virus plant restaurant giant
            paper newspaper chapter order answer number computer center centre poster banner flyer
            newsletter folder twitter matter error mirror register monitor one tower river letter""");

    /** “Her ”, “the ”, “lee's ” at the head of a phrase. */
    private static final Pattern DETERMINER = Pattern.compile("(?:his|her|their|its|my|our|the|[^ ]+['’]s) ");

    /** “Mother-of-four”. */
    private static final Pattern PARENT =
            Pattern.compile("(?:great-)?(?:grand)?(?:mother|father|parent|mum|mom|dad)-of-\\p{L}+");

    private static final Pattern PERSON = Pattern.compile(".{3,}(?:er|or|ist|man|woman|ian|ant|ee|-elect)");

    private Nouns() {}

    /** The last word of a phrase. */
    static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Whether the phrase, in small letters, opens with the article or with whose it is. */
    static boolean isDetermined(String phrase) {
        return DETERMINER.matcher(phrase).lookingAt();
    }

    static boolean isPlural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return PEOPLE.contains(lower)
                || (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is"));
    }

    /** Whether it names several people: “police”, “officials”, “Researchers”. */
    static boolean isManyPeople(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
        return (PEOPLE.contains(lower) && !COUNTS.contains(lower))
                || (plural && isPerson(lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("men")
                        && lower.length() > 4
                        && isPerson(lower.substring(0, lower.length() - 2) + "an"));
    }

    /** Whether “he” or “she” can stand for it. */
    static boolean isPerson(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (NO_PERSONS.contains(lower) || isPlural(lower)) {
            return false;
        }
        return Titles.isTitle(lower)
                || PERSONS.contains(lower)
                || lower.endsWith("-year-old")
                || PARENT.matcher(lower).matches()
                || PERSON.matcher(lower).matches();
    }

    static Gender gender(String noun) {
        return Titles.gender(noun.toLowerCase(Locale.ROOT));
    }
}
