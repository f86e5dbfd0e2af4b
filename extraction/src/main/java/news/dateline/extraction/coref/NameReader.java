package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Makes tagged names comparable: titles, suffixes and possessives off, the type settled over the whole document. */
final class NameReader {
    private static final Set<String> SUFFIXES =
            WordList.of("jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiv xvi");
    private static final Set<String> EVENT_WORDS = WordList.of("""
            cup olympics olympic games championship championships war wars election elections festival summit
            open prix marathon tournament revolution uprising massacre earthquake hurricane typhoon storm conference
            day week convention awards oscars brexit holocaust ramadan christmas easter super bowl series final finals
            derby pandemic referendum crisis attack attacks bombing operation expo forum parade ceremony""");
    private static final Set<String> WORK_WORDS = WordList.of(
            "act bill treaty accord accords agreement constitution amendment bible quran koran torah law code book novel "
                    + "symphony declaration convention protocol charter resolution directive manifesto");

    /** Nouns that bodies' names stand behind without an article, and persons' do not. */
    private static final Set<String> BODIES = WordList.of("""
            airline retailer lender insurer brewer manufacturer conglomerate supermarket broadcaster shipbuilder startup
            start-up union charity telecom newspaper miner""");

    /** As many votes as the tagger can hardly outvote. */
    private static final int SURE = 3;

    private final Segmented document;

    private NameReader(Segmented document) {
        this.document = document;
    }

    static List<Name> read(Segmented document, List<Mention> mentions) {
        NameReader reader = new NameReader(document);
        List<Name> names = new ArrayList<>();
        for (Mention mention : reader.whole(TitledNames.added(document, mentions))) {
            Name name = reader.read(mention);
            if (name != null) {
                names.add(name);
            }
        }
        return reader.settle(names);
    }

    /** “Washington” and “D.C.” behind its comma are one name. */
    private List<Mention> whole(List<Mention> mentions) {
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = whole.isEmpty() ? mention : whole.get(whole.size() - 1);
            boolean district = mention.firstToken() == last.endToken() + 1
                    && document.word(mention.firstToken()).equals("D.C.")
                    && document.word(last.endToken() - 1).equals("Washington");
            if (district) {
                whole.set(whole.size() - 1, new Mention(last.firstToken(), mention.endToken(), EntityType.PLACE));
            } else {
                whole.add(mention);
            }
        }
        return whole;
    }

    private @Nullable Name read(Mention mention) {
        int first = mention.firstToken();
        int end = mention.endToken();
        while (end > first + 1 && isTail(document.word(end - 1))) {
            end--;
        }
        boolean person = mention.type() == EntityType.PERSON || isCalledByRole(first, end);
        String title = person ? titleBefore(first) : "";
        while (person && end - first > 1 && Facts.TITLES.contains(bare(document.word(first)))) {
            String inside = bare(document.word(first));
            if (end - first == 2 && Facts.ROYAL.contains(inside)) {
                title = inside;
                break;
            }
            title = inside;
            first++;
        }
        if (person) {
            int name = behindTitle(first, end);
            title = name > first ? bare(document.word(name - 1)) : title;
            first = name;
        }
        if (!person && end - first > 1 && bare(document.word(first)).equals("the")) {
            first++;
        }
        return make(first, end, person ? EntityType.PERSON : mention.type(), title);
    }

    /** “her counterpart, Jonas Moe”, “lawmaker Jonas Moe”: whatever the tagger took it for, a person. */
    private boolean isCalledByRole(int first, int end) {
        int start = document.firstToken(document.sentenceOf(first));
        boolean given = end - first == 2
                && isGivenName(first)
                && Character.isLowerCase(
                        document.word(end - 1).charAt(document.word(end - 1).length() - 1));
        int role = first > start && document.word(first - 1).equals(",") ? first - 2 : first - 1;
        boolean called = role >= start && Facts.role(bare(document.word(role))) != null;
        return given && (called || isJoined(first, start));
    }

    /** “Ann Lee and Jonas Moe met”: what stands beside a given name and a family name is one of the same kind. */
    private boolean isJoined(int first, int start) {
        return first - start > 2
                && document.word(first - 1).equals("and")
                && isGivenName(first - 3)
                && Character.isUpperCase(document.word(first - 2).charAt(0));
    }

    private boolean isGivenName(int token) {
        return Facts.genderOfGivenName(Facts.fold(document.word(token))) != Gender.UNKNOWN;
    }

    /** Where the name begins in “Senate Majority Leader Ida Moe”: behind a role that leaves two words or more. */
    private int behindTitle(int first, int end) {
        for (int token = end - 3; token > first; token--) {
            String word = bare(document.word(token));
            boolean suffixed = SUFFIXES.contains(Facts.fold(document.word(end - 1)));
            if (Facts.ROLES.contains(word) && !suffixed) {
                return token + 1;
            }
        }
        return first;
    }

    private @Nullable Name make(int first, int end, EntityType type, String title) {
        List<String> words = new ArrayList<>();
        String suffix = "";
        for (int token = first; token < end; token++) {
            String word = Facts.fold(document.word(token));
            if (token > first && type == EntityType.PERSON && SUFFIXES.contains(word)) {
                suffix = word.replace(".", "");
            } else if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        if (type == EntityType.PERSON && words.size() == 2 && Facts.ROYAL.contains(words.get(0))) {
            words.remove(0);
        }
        if (words.isEmpty()
                || (words.size() == 1
                        && Facts.TITLES.contains(bare(words.get(0)))
                        && words.get(0).endsWith("."))) {
            return null;
        }
        Gender gender = Facts.genderOfTitle(title);
        if (gender == Gender.UNKNOWN && type == EntityType.PERSON && words.size() > 1) {
            gender = Facts.genderOfGivenName(words.get(0));
        }
        int sentence = document.sentenceOf(first);
        return new Name(first, end, refine(words, type), List.copyOf(words), suffix, title, gender, sentence);
    }

    private String titleBefore(int first) {
        if (first == 0 || first == document.firstToken(document.sentenceOf(first))) {
            return "";
        }
        String before = bare(document.word(first - 1));
        return Facts.TITLES.contains(before) ? before : "";
    }

    /** Lower case, without a full stop at the end. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isTail(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’") || word.equals("'S");
    }

    /** What kind of “other” a name is, as far as its words say. */
    private static EntityType refine(List<String> words, EntityType type) {
        String last = words.get(words.size() - 1);
        if (type != EntityType.OTHER) {
            boolean people = type == EntityType.PLACE && words.size() == 1 && Facts.people(last) != null;
            return people ? EntityType.GROUP : type;
        }
        if (Facts.isGroup(last) || (last.indexOf('-') > 0 && Facts.isGroup(last.substring(0, last.indexOf('-'))))) {
            return EntityType.GROUP;
        }
        if (words.stream().anyMatch(EVENT_WORDS::contains)) {
            return EntityType.EVENT;
        }
        return words.stream().anyMatch(WORK_WORDS::contains) ? EntityType.WORK : EntityType.OTHER;
    }

    /** A string that the tagger takes for several types is of the one it mostly takes it for. */
    private List<Name> settle(List<Name> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        Set<String> bearers = bearers(names);
        Set<String> bodies = names.stream()
                .filter(name -> name.type() == EntityType.ORGANISATION && !name.isSingle())
                .map(name -> name.words().get(0))
                .collect(Collectors.toSet());
        for (Name name : names) {
            Map<EntityType, Integer> vote =
                    votes.computeIfAbsent(String.join(" ", name.words()), w -> new LinkedHashMap<>());
            vote.merge(name.type(), 1, Integer::sum);
            boolean mayBeBody = name.isSingle()
                    && name.type() != EntityType.ORGANISATION
                    && name.title().isEmpty()
                    && !bearers.contains(name.last());
            if (mayBeBody && (isCalledBody(name.first()) || (isPerson(name) && bodies.contains(name.last())))) {
                vote.merge(EntityType.ORGANISATION, SURE, Integer::sum);
            }
        }
        Set<String> families = names.stream()
                .filter(name -> isPerson(name) && !name.isSingle())
                .map(Name::last)
                .collect(Collectors.toSet());
        List<Name> settled = new ArrayList<>();
        for (Name name : names) {
            boolean doubtful = name.isSingle() && bearers.contains(name.last());
            EntityType top = isOtherwiseFamily(name, families)
                    ? EntityType.PERSON
                    : top(name, doubtful, votes.getOrDefault(String.join(" ", name.words()), Map.of()));
            settled.add(top == name.type() || !name.title().isEmpty() ? name : name.as(top));
        }
        return settled;
    }

    /** What is no body, place, people, event or work and is called as a person's family is, is that person. */
    private static boolean isOtherwiseFamily(Name name, Set<String> families) {
        return name.type() == EntityType.OTHER && name.isSingle() && families.contains(name.last());
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
        return BODIES.contains(before) || (before.endsWith("maker") && before.length() > "maker".length());
    }

    /** Words by which the article may call a person whom it names in full or with a title. */
    private static Set<String> bearers(List<Name> names) {
        Set<String> bearers = new HashSet<>();
        for (Name name : names) {
            if (name.type() == EntityType.PERSON
                    && (!name.isSingle() || !name.title().isEmpty())) {
                bearers.add(name.words().get(0));
                bearers.add(name.last());
            }
        }
        return bearers;
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
