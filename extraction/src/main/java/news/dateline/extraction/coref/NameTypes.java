package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;

/**
 * Settles over the whole document what each name names: a string that the tagger takes for several types is of the one
 * it mostly takes it for, and a family name of the article's is a person's unless it stands as a place does.
 */
final class NameTypes {
    /** Nouns, besides trades, that bodies' names of one word stand behind without an article, and persons' do not. */
    private static final Set<String> BODIES =
            WordList.of("brewer manufacturer broadcaster shipbuilder union charity telecom newspaper miner");

    private static final Set<String> BEFORE_PLACES = WordList.of("""
            in near outside inside across around throughout from to at of into toward towards via between the a an greater
            downtown south north east west central metropolitan""");
    private static final Set<String> BEHIND_PLACES = WordList.of("""
            police mayor suburb suburbs resident residents area airport hospital court native officials port streets
            government parliament skyline metro school schools county city time born""");
    private static final Set<String> BEFORE_NAMES_OF_PLACES = WordList.of("""
            fort lake mount mt. san santa santo st. st port new old north south east west camp cape point el los las la le
            hurricane storm cyclone typhoon operation team project saint king queen prince princess pope the""");
    private static final Set<String> STATES = WordList.of("""
            alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
            indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
            montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
            wisconsin wyoming ontario quebec alberta manitoba ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind.
            kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo.
            n.y. n.j. n.c. n.d. n.h. n.m. s.c. s.d. w.va. d.c. r.i.""");

    /** As many votes as the tagger can hardly outvote. */
    private static final int SURE = 3;

    /** More votes than any name has. */
    private static final int CERTAIN = 1000;

    private final Segmented document;
    private final Firms firms;
    /** What each name's words were taken for, and how often. */
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    /** Words by which the article may call a person whom it names in full or with a title. */
    private final Set<String> bearers = new HashSet<>();
    /** Family names of those named in full, with the given names of their bearers. */
    private final Map<String, Set<String>> families = new HashMap<>();

    /** Family names that the text brings up with a person before any body. */
    private final Set<String> leads = new HashSet<>();

    private final Set<String> bodiesFirst = new HashSet<>();

    private final Set<String> givenNames = new HashSet<>();
    /** First words of bodies' long names. */
    private final Set<String> bodies;

    private NameTypes(Segmented document, List<Name> names) {
        this.document = document;
        this.firms = new Firms(document);
        this.bodies = names.stream()
                .filter(name -> name.type() == EntityType.ORGANISATION && !name.isSingle())
                .map(name -> name.words().get(0))
                .collect(Collectors.toSet());
        names.forEach(this::learn);
        names.forEach(this::vote);
    }

    static List<Name> settled(Segmented document, List<Name> names) {
        NameTypes types = new NameTypes(document, names);
        List<Name> settled = new ArrayList<>();
        for (Name name : names) {
            EntityType type = types.typeOf(name);
            settled.add(type == name.type() ? name : name.as(type));
        }
        return settled;
    }

    private void learn(Name name) {
        String given = name.words().get(0);
        if (isPerson(name)) {
            if (!bodiesFirst.contains(name.last())) {
                leads.add(name.last());
            }
        } else if (name.type() == EntityType.ORGANISATION && !leads.contains(given)) {
            bodiesFirst.add(given);
        }
        if (isPerson(name) && (!name.isSingle() || !name.title().isEmpty())) {
            bearers.add(given);
            bearers.add(name.last());
        }
        if (isPerson(name) && !name.isSingle()) {
            boolean familyFirst = Facts.FAMILY_NAMES_FIRST.contains(given);
            families.computeIfAbsent(familyFirst ? given : name.last(), w -> new HashSet<>())
                    .add(familyFirst ? name.last() : given);
            givenNames.add(given);
        }
    }

    private void vote(Name name) {
        Map<EntityType, Integer> vote = votes.computeIfAbsent(words(name), w -> new LinkedHashMap<>());
        vote.merge(name.type(), 1, Integer::sum);
        boolean mayBeBody = name.isSingle()
                && name.type() != EntityType.ORGANISATION
                && name.title().isEmpty()
                && !bearers.contains(name.last());
        if (mayBeBody && (isCalledBody(name.first()) || (isPerson(name) && bodies.contains(name.last())))) {
            vote.merge(EntityType.ORGANISATION, SURE, Integer::sum);
        }
        if (isPerson(name) && !name.isSingle() && name.title().isEmpty() && firms.isFirm(name)) {
            vote.merge(EntityType.ORGANISATION, CERTAIN, Integer::sum);
        }
        if (isSeat(name) && !bearers.contains(name.last())) {
            vote.merge(EntityType.PLACE, SURE, Integer::sum);
        }
    }

    /** “Warsaw said”, “the Kremlin said”: who governs there speaks, and a place is named. */
    private boolean isSeat(Name name) {
        boolean behindArticle = name.first() > 0
                && NameReader.bare(document.word(name.first() - 1)).equals("the");
        return name.isSingle()
                && name.title().isEmpty()
                && (isPerson(name) || behindArticle)
                && Facts.SEATS.contains(name.last());
    }

    private static String words(Name name) {
        return String.join(" ", name.words());
    }

    private EntityType typeOf(Name name) {
        if (!name.title().isEmpty()) {
            return name.type();
        }
        if (name.isSingle()) {
            if (isPlaceInState(name)) {
                return EntityType.PLACE;
            }
            if (isPerson(name) && isOneOfPeople(name)) {
                return EntityType.GROUP;
            }
            if (isSharedWithBody(name)) {
                return EntityType.ORGANISATION;
            }
            if (isOtherwiseCalled(name)) {
                return EntityType.PERSON;
            }
        }
        if (isFullName(name)) {
            return EntityType.PERSON;
        }
        boolean doubtful = name.isSingle() && bearers.contains(name.last());
        return top(name, doubtful, votes.getOrDefault(words(name), Map.of()));
    }

    /** Whether a word that was taken for something else is what the article calls a person by. */
    private boolean isOtherwiseCalled(Name name) {
        boolean family = families.containsKey(name.last());
        boolean given = givenNames.contains(name.last());
        return switch (name.type()) {
            case OTHER -> family;
            case PLACE -> (family || given) && !Facts.isCountry(name.last()) && !standsAsPlace(name);
            case ORGANISATION ->
                (family || (given && Facts.isGivenName(name.last())))
                        && !bodies.contains(name.last())
                        && !isCalledBody(name.first());
            default -> false;
        };
    }

    /** A place or body of two words, the last of which is a person elsewhere: “Kristof Milak”, not “Fort Milak”. */
    private boolean isFullName(Name name) {
        return (name.type() == EntityType.PLACE || name.type() == EntityType.OTHER)
                && name.words().size() == 2
                && !families.containsKey(name.last())
                && !BEFORE_NAMES_OF_PLACES.contains(name.words().get(0))
                && votes.getOrDefault(name.last(), Map.of()).keySet().equals(Set.of(EntityType.PERSON));
    }

    /** “In Houston”, “the Houston police”, “Houston, Texas”. */
    private boolean standsAsPlace(Name name) {
        int start = document.firstToken(name.sentence());
        int end = document.endToken(name.sentence());
        if (name.first() > start && BEFORE_PLACES.contains(NameReader.bare(document.word(name.first() - 1)))) {
            return true;
        }
        int next = name.end();
        if (next < end && Facts.isPossessive(document.word(next))) {
            next++;
        }
        return next < end && (BEHIND_PLACES.contains(NameReader.bare(document.word(next))) || isBeforeState(next, end));
    }

    private boolean isBeforeState(int comma, int end) {
        return comma + 1 < end
                && document.word(comma).equals(",")
                && STATES.contains(Facts.fold(document.word(comma + 1)));
    }

    /** “From Jackson, Mississippi”: a place, whatever else is called so. */
    private boolean isPlaceInState(Name name) {
        int start = document.firstToken(name.sentence());
        return name.first() > start
                && BEFORE_PLACES.contains(document.word(name.first() - 1))
                && isBeforeState(name.end(), document.endToken(name.sentence()));
    }

    /** “The Dane”. */
    private boolean isOneOfPeople(Name name) {
        return Facts.people(name.last()) != null
                && name.first() > document.firstToken(name.sentence())
                && NameReader.bare(document.word(name.first() - 1)).equals("the");
    }

    /** What several persons and a body are called by is the body's when it stands alone. */
    private boolean isSharedWithBody(Name name) {
        return isPerson(name)
                && bodies.contains(name.last())
                && !leads.contains(name.last())
                && families.getOrDefault(name.last(), Set.of()).size() > 1;
    }

    private static boolean isPerson(Name name) {
        return name.type() == EntityType.PERSON;
    }

    /** “The carmaker Velora”: what stands right behind such a noun is no person and no place. */
    private boolean isCalledBody(int first) {
        if (first == document.firstToken(document.sentenceOf(first))) {
            return false;
        }
        String before = document.word(first - 1);
        return BODIES.contains(before) || Facts.isTrade(before);
    }

    /**
     * At a tie the first one counts.
     *
     * @param doubtful whether the word may well be a person and a place, so that the lead must be clear
     */
    private static EntityType top(Name name, boolean doubtful, Map<EntityType, Integer> vote) {
        EntityType top = name.type();
        int most = 0;
        for (Map.Entry<EntityType, Integer> entry : vote.entrySet()) {
            if (entry.getValue() > most) {
                top = entry.getKey();
                most = entry.getValue();
            }
        }
        boolean unclear = doubtful && vote.containsKey(EntityType.PERSON);
        return unclear && most < 2 * vote.getOrDefault(name.type(), 0) ? name.type() : top;
    }
}
