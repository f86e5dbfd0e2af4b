package news.dateline.extraction.coref;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** What the resolver knows of the world: given names, titles, roles, peoples. All collected by hand. */
final class Facts {
    static final Set<String> ROLES = WordList.read(Facts.class, "roles.txt");
    static final Set<String> ROLE_WORDS = WordList.read(Facts.class, "role-words.txt");
    static final Set<String> FAMILY_NAMES_FIRST = folded("names-first-family.txt");
    static final Set<String> SEATS = folded("seats.txt");
    static final Set<String> SEATS_AS_WRITTEN = WordList.read(Facts.class, "seats.txt");

    /** Titles that stand before a name and are no part of it, lower case, without full stop. */
    static final Set<String> TITLES = WordList.of("""
            mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen senator gov governor rep reps
            representative gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt adm
            admiral cmdr commander rev reverend fr father hon judge justice president vice-president premier chancellor
            minister secretary mayor congressman congresswoman ambassador sheriff officer detective inspector constable
            chief pope cardinal archbishop bishop rabbi imam sheikh ayatollah king queen prince princess emperor duke
            duchess sultan emir pastor prime vice deputy acting former ex coach chairman chairwoman speaker messrs mme
            m. monsieur madame señor señora herr frau doña sra sr st saint brother sister comrade sri shri smt mp
            monsignor msgr count countess viscount viscountess insp supt superintendent brig brigadier det pc dci cllr mullah
            maulana marshal commodore cdr lt-gen maj-gen brig-gen lt-col datuk dato tun haji hajji swami deacon vicar abbot
            rear staff archduke sens reps govs gens drs profs justices taoiseach elder pani""");
    /** Titles without which a single name is not how one calls its bearer. */
    static final Set<String> ROYAL = WordList.of(
            "pope king queen prince princess emperor duke duchess sultan emir saint st sheikh lord lady sir dame");

    private static final Set<String> MALE_TITLES = WordList.of(
            "mr sir lord king prince duke emperor sultan pope cardinal archbishop imam ayatollah congressman chairman "
                    + "monsieur señor herr father fr baron messrs brother sheikh spokesman businessman");
    private static final Set<String> FEMALE_TITLES = WordList.of(
            "mrs ms miss dame lady baroness queen princess duchess congresswoman chairwoman mme madame señora frau "
                    + "sister spokeswoman businesswoman actress");
    private static final Set<String> MALE_ROLES = WordList.of("""
            spokesman chairman congressman councilman businessman policeman statesman husband father son brother uncle nephew
            grandfather grandson stepfather stepson boyfriend fiancé widower actor king prince duke pope man boy gunman waiter""");
    private static final Set<String> FEMALE_ROLES = WordList.of("""
            spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman stateswoman wife mother daughter
            sister aunt niece grandmother granddaughter stepmother stepdaughter girlfriend fiancée widow actress queen
            princess duchess nun woman girl waitress""");

    private static final Set<String> MALE = folded("names-male.txt");
    private static final Set<String> FEMALE = folded("names-female.txt");
    private static final Set<String> GROUPS = folded("groups.txt");
    /** Given names that are family names as well. */
    private static final Set<String> FAMILY_NAMES_TOO = WordList.of("""
            james scott martin thomas kelly george paul henry lewis howard graham gordon stewart stuart allen alan mitchell
            russell nelson craig jordan tyler ross ryan grace rose dean lloyd oliver kim carter warren marshall wayne wesley
            spencer curtis harvey vernon travis raymond owen franklin francis dennis clayton bernard austin barry brandon
            abraham albert alexander ali ahmed hassan hussein ibrahim khan khalil mohamed mohammed mustafa nasser omar
            salman simon samuel saul solomon victor vincent walter neil lawrence leonard louis lopez ortega morgan
            elias isaac jacob joseph joyce julian gilbert gerard felix edwin earl duncan dwight douglas donald daniel
            conor charles calvin bruce bruno benjamin arnold arthur anthony andre adam abel abdullah roman roy norman
            whitney shannon paige madison holly florence faith dolores constance chelsea cecilia carol brook beverly ashley
            kerry kelley leslie lynn montana moon park le brown lane li ma palmer reagan rice
            miles benedict ambrose amos clement franco ernst roland percy lester edgar nathan elliot desmond duarte ludwig
            franz fritz heinz herbert herman hubert hugo joel magnus malcolm marcel pascal ruben rashid yusuf musa mahmoud
            muhammad mohammad mohan prakash farouk faisal aziz hamza ismail khaled khalid karim kiran nabil gilles reginald
            ferdinand cornelius caleb bernardo bernhard alonso alfonso anand antoine axel arjun conrad emile fabian
            gabor gideon gino godwin gunther gustav harold hendrik isaiah jasper jens johannes konrad kurt laurent linus
            lorenzo lukas marek matthias mathieu maurice michel moritz moussa nils olivier otto pierre rahul
            reinhard rocco roger rufus rupert sebastian serge soren stefan sylvester teddy thierry tim tobias tristan vito
            randall anton randy dario salvatore ruth esther carmen blanca celeste rosa marie hilda janet louise""");

    /** Nouns for firms by their trade that no person is called by. */
    private static final Set<String> TRADES = WordList.of("""
            airline brokerage conglomerate consultancy housebuilder insurer lender multinational retailer startup start-up
            supermarket utility""");

    /** Makers who are persons. */
    private static final Set<String> MAKERS = WordList.of("""
            lawmaker policymaker policy-maker filmmaker film-maker moviemaker documentary-maker peacemaker dressmaker
            winemaker cheesemaker troublemaker cabinetmaker decision-maker matchmaker homemaker playmaker pacemaker
            rainmaker kingmaker clockmaker shoemaker noisemaker mischief-maker programme-maker holidaymaker merrymaker""");

    private static final Map<String, String> PEOPLES = peoples();
    private static final Set<String> COUNTRIES = WordList.read(Facts.class, "demonyms.txt").stream()
            .map(entry -> fold(entry.substring(0, entry.indexOf('='))))
            .collect(Collectors.toUnmodifiableSet());

    private Facts() {}

    private static Set<String> folded(String resource) {
        return WordList.read(Facts.class, resource).stream().map(Facts::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> peoples() {
        Map<String, String> forms = new HashMap<>();
        for (String entry : WordList.read(Facts.class, "demonyms.txt")) {
            String[] adjectives = entry.substring(entry.indexOf('=') + 1).split(",", -1);
            for (String adjective : adjectives) {
                String form = fold(adjective);
                forms.put(form, adjectives[0]);
                forms.put(form + "s", adjectives[0]);
                if (form.endsWith("man")) {
                    forms.put(form.substring(0, form.length() - 2) + "en", adjectives[0]);
                }
            }
        }
        return forms;
    }

    /** Lower case, without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return unaccented(lower);
            }
        }
        return lower;
    }

    private static String unaccented(String lower) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ı' ? 'i' : c == 'ł' ? 'l' : c == 'ø' ? 'o' : c == '’' ? '\'' : c);
            }
        }
        return plain.toString();
    }

    static Gender genderOfGivenName(String folded) {
        int hyphen = folded.indexOf('-');
        String name = hyphen > 0 ? folded.substring(0, hyphen) : folded;
        Gender first = gender(MALE.contains(name), FEMALE.contains(name));
        // “Jean-Luc”: the second tells where the first is both
        return first == Gender.UNKNOWN && hyphen > 0 ? genderOfGivenName(folded.substring(hyphen + 1)) : first;
    }

    /** Whether it is the given name of men or of women; of one that is of both nothing is known. */
    static boolean isGivenName(String folded) {
        return genderOfGivenName(folded) != Gender.UNKNOWN;
    }

    /** The gender of a given name that stands alone all through the text, where most are family names. */
    static Gender genderOfLoneName(String folded) {
        return FAMILY_NAMES_TOO.contains(folded) ? Gender.UNKNOWN : genderOfGivenName(folded);
    }

    static Gender genderOfTitle(String title) {
        return gender(
                MALE_TITLES.contains(title) || MALE_ROLES.contains(title),
                FEMALE_TITLES.contains(title) || FEMALE_ROLES.contains(title));
    }

    static Gender genderOfRole(String role) {
        return gender(MALE_ROLES.contains(role), FEMALE_ROLES.contains(role));
    }

    private static Gender gender(boolean male, boolean female) {
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    /** The adjective of the people a word names: “Danish” for “Danes”; absent if it names none. */
    static @Nullable String people(String folded) {
        return PEOPLES.get(folded);
    }

    static boolean isCountry(String folded) {
        return COUNTRIES.contains(folded);
    }

    /** Whether the word names a people, a party's members or a religion's. */
    static boolean isGroup(String folded) {
        return PEOPLES.containsKey(folded)
                || GROUPS.contains(folded)
                || (folded.endsWith("s") && GROUPS.contains(folded.substring(0, folded.length() - 1)))
                || (folded.endsWith("ies") && GROUPS.contains(folded.substring(0, folded.length() - 3) + "y"));
    }

    /** “’s” */
    static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    /** Whether the noun, in small letters, is a firm by its trade, and nobody's job: “insurer”, “carmaker”. */
    static boolean isTrade(String lower) {
        return TRADES.contains(lower) || isMaker(lower);
    }

    /** Whether the noun, in small letters, is a firm that makes something: “carmaker”, but not “lawmaker”. */
    private static boolean isMaker(String lower) {
        return lower.endsWith("maker") && !MAKERS.contains(lower);
    }

    /** A role noun in the singular, {@code presidents} being {@code president}; absent if the word is none. */
    static @Nullable String role(String lower) {
        String bare = lower.startsWith("ex-") ? lower.substring(3) : lower;
        return ROLES.contains(bare) ? bare : null;
    }
}
