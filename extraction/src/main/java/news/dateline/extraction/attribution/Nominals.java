package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Subjects;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whom “the mayor”, “her lawyer” or “the striker” means: the one whom the article, here or later, calls so, of several
 * the one it speaks of; for what describes a person rather than an office, whoever was spoken of last.
 */
final class Nominals {
    private static final Set<String> NO_MODIFIERS = WordList.of("the this that its his her their our then new a an s");
    /**
     * Nouns that bring up somebody not named before by what they do in the story told, or by an office: “the driver” of
     * a crash, “the mayor” of the town.
     */
    private static final Set<String> ROLES_OF_STORIES = WordList.of("""
            driver victim suspect gunman attacker assailant shooter killer robber thief burglar intruder kidnapper hacker
            caller witness passenger customer client patient buyer seller owner landlord tenant user reader viewer listener
            visitor guest host employer employee worker defendant plaintiff complainant accuser applicant claimant inmate
            prisoner detainee survivor hostage boy girl man woman child baby person somebody someone one other member
            judge magistrate prosecutor coroner lawyer attorney solicitor counsel investigator inspector detective sheriff
            commander captain officer soldier pilot policeman policewoman trooper deputy agent guard dispatcher operator
            spokesman spokeswoman spokesperson mayor governor president minister premier chancellor secretary chairman
            chairwoman chairperson chair speaker leader chief head boss director manager executive ceo treasurer king queen
            prince princess pope bishop pastor ambassador envoy commissioner ombudsman regulator auditor official aide
            adviser advisor source insider staffer reporter journalist correspondent interviewer moderator narrator editor
            publisher columnist presenter anchor producer dealer manufacturer supplier contractor developer
            builder architect designer partner husband wife father mother parent son daughter brother sister uncle aunt
            whip usher clerk waiter waitress receptionist motorist motorcyclist pedestrian jogger bystander onlooker stranger
            passer-by eyewitness juror translator interpreter photographer cameraman bouncer babysitter nanny headteacher
            headmaster headmistress caretaker curator registrar rector dean provost vicar priest rabbi imam cleric
            neighbour neighbor friend colleague teacher principal doctor coach trainer referee umpire player
            candidate nominee opponent rival winner loser holder donor sponsor researcher scientist expert pollster""");

    /** “The former prosecutor”: nobody is brought up so for the first time. */
    private static final Pattern FORMER = Pattern.compile("the (?:former|retired|ex-)(?: ?[\\p{L}-]+){1,3}");

    private static final Pattern ONE_PEOPLE = Pattern.compile("[Tt]he (?:[\\p{Ll}\\d-]+ )?\\p{Lu}\\p{Ll}+");
    /** “The Ohio Republican”, “the three-term New Democrat”. */
    private static final Pattern ONE_PARTISAN = Pattern.compile("[Tt]he (?:[\\p{L}\\d.’'-]+ ){0,4}\\p{Lu}\\p{Ll}+");

    /** “The Grammy winner”, “the Nobel Prize laureate”: who won it is described, not brought up. */
    private static final Pattern WINNER = Pattern.compile(
            "[Tt]he (?:(?!of |in |for |to |and |by )[\\p{L}\\d-]+ )*\\p{Lu}\\p{L}+[ -](?:winner|nominee|laureate|finalist|medallist|medalist|champion)");

    /** Behind “the mother”. */
    private static final Pattern OF_CHILDREN =
            Pattern.compile(" of (?:one|two|three|four|five|six|seven|eight|nine|ten|twins|triplets|\\d{1,2})\\b");

    private static final Set<String> COMPANIES =
            WordList.of("company firm manufacturer publisher broadcaster brewer grocer");
    private static final Set<String> PARTISANS = WordList.of("""
            Democrat Republican Conservative Socialist Liberal Tory Communist Green Unionist Olympian Paralympian
            Quebecer Quebecker Albertan Ontarian Manitoban Newfoundlander Torontonian Montrealer Calgarian Vancouverite
            Haligonian Inuk Texan Londoner Glaswegian Liverpudlian Mancunian Geordie Yorkshireman""");
    /** The same, of persons who are spoken of all the time. */
    private static final Set<String> EPITHETS =
            WordList.of("candidate nominee contender hopeful frontrunner front-runner mogul tycoon magnate developer");

    private static final Set<String> BODIES = WordList.of("""
            company firm group agency body organisation organization institution association foundation institute charity
            manufacturer publisher broadcaster club union party ministry department bank university newspaper magazine paper
            operator regulator watchdog fund trust studio label developer brewer grocer giant chain maker committee council
            commission federation league school hospital museum church court force government""");
    private static final Set<String> OFFICES =
            WordList.of("minister secretary president chancellor premier governor chief director officer judge");
    /** Nouns for nearly any body. */
    private static final Set<String> BROAD =
            WordList.of("agency body organisation organization institution charity group foundation association");

    private static final Set<String> OTHER_BODIES = WordList.of("""
            party ministry bank university newspaper post times committee council league school hospital museum church
            court police senate house parliament congress government cabinet army navy college news""");
    private static final Pattern OF = Pattern.compile("[\\p{L}-]+ (?:of|for|at|from|in) (?:the )?[\\p{L}-]+");
    /** “His Danish counterpart” is the one whose role is Danish. */
    private static final String COUNTERPART = "counterpart";

    /** “Ledger” of “the Evening Ledger”, but not “MP”. */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}");

    private static final int RECENT = 4;
    private static final int FARTHEST = 40;

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    private final Descriptions descriptions;
    private final Relatives relatives;
    private final PlacesCalled places;
    private final BodiesCalled bodies;
    /** The text in small letters, once it has been asked for. */
    private @Nullable String lower;

    Nominals(Segmented document, Mentions mentions, Voices voices, Relatives relatives) {
        this.relatives = relatives;
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
        this.descriptions = new Descriptions(document, mentions);
        this.bodies = new BodiesCalled(mentions, voices);
        this.places = new PlacesCalled(document, mentions, voices, descriptions);
    }

    /** The likely speaker behind a noun phrase that no name and no earlier mention explains; or null. */
    @Nullable
    Candidate of(Source source) {
        String phrase = source.phrase().in(document.text()).toLowerCase(Locale.ROOT);
        String head = Nouns.last(source.head().in(document.text()).toLowerCase(Locale.ROOT));
        if (isParent(source)) {
            return null;
        }
        if (Relatives.isKin(head)) {
            Entity relative = relatives.named(phrase, head);
            return relative == null
                    ? null
                    : Speakers.candidate(source.phrase(), relative, 0.85, "the relative the text has named");
        }
        if (!isDefinite(phrase)) {
            return null;
        }
        String office = office(phrase, head);
        if (!office.equals(head)) {
            Entity holder = holder(office, head);
            return holder == null ? null : Speakers.candidate(source.phrase(), holder, 0.85, "the one of that office");
        }
        if (PlacesCalled.isKind(head) && phrase.equals("the " + head)) {
            Entity place = places.of(source.phrase(), head);
            return place == null ? null : Speakers.candidate(source.phrase(), place, 0.8, "the place last told of");
        }
        Entity called = bodies.of(source.phrase(), phrase);
        boolean body = called != null || BODIES.contains(head) || Titles.isTrade(head);
        if (!body && !Nouns.isPerson(head)) {
            return null;
        }
        EntityType type = body ? EntityType.ORGANISATION : EntityType.PERSON;
        Entity bearer = bearer(source, phrase, head, type);
        bearer = bearer == null ? called : bearer;
        if (bearer == null && body && meansBodyBefore(phrase, head)) {
            bearer = lastBody(source.phrase());
        }
        return bearer == null ? null : Speakers.candidate(source.phrase(), bearer, 0.85, "the one called so");
    }

    /** “The Scot”: a person described by where they come from. */
    boolean isOneOfPeople(Source source) {
        Mentions.Located people = mentions.at(source.head());
        String phrase = beforeComma(source.phrase().in(document.text()));
        String last = Nouns.last(phrase);
        boolean partisan =
                PARTISANS.contains(last) && (people == null || people.entity().type() != EntityType.PERSON);
        boolean one =
                Titles.isPeople(last) && (people == null || people.entity().type() == EntityType.GROUP);
        Pattern whole = partisan ? ONE_PARTISAN : ONE_PEOPLE;
        return (partisan || one) && whole.matcher(phrase).matches() && !Nouns.isPlural(phrase);
    }

    /** “The Scot” of “the Scot, a father of two”. */
    private static String beforeComma(String phrase) {
        int comma = phrase.indexOf(',');
        return comma < 0 ? phrase : phrase.substring(0, comma);
    }

    /** “The agency”, “the Oslo-based brewer”. */
    private static boolean meansBodyBefore(String phrase, String head) {
        boolean broad = BROAD.contains(head) || COMPANIES.contains(head) || Titles.isTrade(head);
        return (broad && phrase.equals("the " + head)) || (phrase.startsWith("the ") && phrase.contains("-based "));
    }

    /** Whether the article calls the person by the noun, in small letters. */
    boolean isCalled(Entity person, String noun) {
        return descriptions.bearers(noun, EntityType.PERSON).contains(person);
    }

    /** Whether the phrase describes a person spoken of just before rather than names an office: “the striker”. */
    boolean describes(Source source) {
        String phrase = source.phrase().in(document.text()).toLowerCase(Locale.ROOT);
        String head = Nouns.last(source.head().in(document.text()).toLowerCase(Locale.ROOT));
        boolean common = !CAPITALISED.matcher(source.head().in(document.text())).lookingAt();
        if (WINNER.matcher(source.phrase().in(document.text())).matches()) {
            return true;
        }
        boolean described = (common && Nouns.isPerson(head) && !ROLES_OF_STORIES.contains(head))
                || FORMER.matcher(phrase).matches();
        boolean first = described && isFirst(head, source.head().start());
        boolean epithet = phrase.contains("-year-old") || EPITHETS.contains(head);
        return phrase.startsWith("the ") && (first || (epithet && Nouns.isPerson(head)) || isParent(source));
    }

    /** “The mother of two”: nobody's mother in the story, but whoever was spoken of last. */
    private boolean isParent(Source source) {
        int end = source.head().end();
        String noun = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        return Relatives.isKin(noun)
                && OF_CHILDREN
                        .matcher(document.text())
                        .region(end, document.text().length())
                        .lookingAt();
    }

    private static boolean isDefinite(String phrase) {
        return Nouns.isDetermined(phrase) || phrase.contains("'s ") || phrase.contains("’s ");
    }

    /** “Secretary of state”, for the head of the union may be somebody else than the head of the school. */
    private static String office(String phrase, String head) {
        int at = phrase.indexOf(" " + head);
        Matcher of = at < 0 ? null : OF.matcher(phrase.substring(at + 1));
        return of != null && of.lookingAt() ? of.group() : head;
    }

    private @Nullable Entity holder(String office, String head) {
        Entity found = null;
        for (Entity person : descriptions.bearers(head, EntityType.PERSON)) {
            String role = person.role() == null ? "" : person.role().toLowerCase(Locale.ROOT);
            boolean other = role.contains(head + " ") && !role.contains(office) && !sharesWord(role, office, head);
            if (!other) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private static boolean sharesWord(String role, String office, String head) {
        return List.of(office.split(" ", -1)).stream()
                .anyMatch(word -> word.length() > 3 && !word.equals(head) && role.contains(word));
    }

    /** Where the first paragraph ends if it is a heading, without a full stop; else 0. */
    private int headingEnd() {
        int last = document.endToken(document.endSentence(0) - 1) - 1;
        return Character.isLetterOrDigit(document.word(last).charAt(0)) ? document.end(last) : 0;
    }

    /** Whether the noun at {@code start} has not stood in the text before, but for its heading. */
    private boolean isFirst(String noun, int start) {
        String text = lower;
        if (text == null) {
            text = document.text().toLowerCase(Locale.ROOT);
            lower = text;
        }
        int at = text.indexOf(" " + noun, headingEnd());
        while (at < start - 1 && Character.isLetter(text.charAt(at + 1 + noun.length()))) {
            at = text.indexOf(" " + noun, at + 1);
        }
        return at >= start - 1;
    }

    /** Who is called by the noun; of several the one all of whose other words fit, else the one spoken of last. */
    private @Nullable Entity bearer(Source source, String phrase, String head, EntityType type) {
        List<String> modifiers = modifiers(phrase, head);
        List<Entity> bearers = head.equals(COUNTERPART)
                ? mentions.people().stream()
                        .filter(person -> !modifiers.isEmpty())
                        .toList()
                : descriptions.bearers(head, type);
        List<Entity> fitting = bearers.stream()
                .filter(bearer -> modifiers.stream().allMatch(word -> descriptions.holds(bearer, word)))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (head.equals(COUNTERPART)) {
            return null;
        }
        List<Entity> open =
                fitting.isEmpty() && modifiers.stream().noneMatch(word -> tells(word, head)) ? bearers : fitting;
        return open.size() == 1 ? open.get(0) : latest(open, source.phrase());
    }

    /**
     * Whether the word tells one office from another: “vice”, “foreign”, “former”, but not “two-term” or “embattled”.
     */
    private static boolean tells(String word, String head) {
        boolean rank = word.equals("former") || word.equals("vice") || word.equals("deputy");
        return rank || (OFFICES.contains(head) && word.indexOf('-') < 0 && Titles.isPartOfTitle(word));
    }

    private static List<String> modifiers(String phrase, String head) {
        List<String> modifiers = new ArrayList<>();
        String front = phrase.substring(0, Math.max(0, phrase.indexOf(head)));
        int possessor = Math.max(front.lastIndexOf("'s "), front.lastIndexOf("’s "));
        for (String word : front.substring(possessor + 1).split("[^\\p{L}-]+", -1)) {
            if (word.length() > 1 && !NO_MODIFIERS.contains(word)) {
                modifiers.add(word);
            }
        }
        return modifiers;
    }

    private @Nullable Entity latest(List<Entity> bearers, Span phrase) {
        for (Mentions.Located mention : mentions.before(phrase.start(), FARTHEST)) {
            if (voices.sentencesBetween(mention.span().start(), phrase.start()) > RECENT) {
                return null;
            }
            if (bearers.contains(mention.entity()) && !voices.isReported(mention.span())) {
                return mention.entity();
            }
        }
        return null;
    }

    /** The body last named in the reporter's own words that “the agency” can stand for. */
    private @Nullable Entity lastBody(Span phrase) {
        for (Mentions.Located mention : mentions.before(phrase.start(), FARTHEST)) {
            if (voices.sentencesBetween(mention.span().start(), phrase.start()) > 2) {
                break;
            }
            Entity entity = mention.entity();
            boolean other = List.of(entity.name().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                    .anyMatch(OTHER_BODIES::contains);
            if (entity.type() == EntityType.ORGANISATION
                    && !other
                    && !voices.isReported(mention.span())
                    && Subjects.isSubject(
                            document, document.tokenAt(mention.span().start()))) {
                return entity;
            }
        }
        return null;
    }
}
