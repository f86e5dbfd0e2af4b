package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
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

    /** Letters behind a name that are no part of it. */
    private static final Set<String> HONOURS = Set.of(
            "QC", "KC", "MP", "MPs", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "KBE", "DBE", "PhD", "Ph.D.", "MD",
            "M.D.", "Esq", "Esq.", "FRS", "RN");
    /** Nouns that bodies' names begin a sentence behind, as behind trades: “Retailer Yarvik said”. */
    private static final Set<String> KINDS = WordList.of("brewer broadcaster grocer miner distiller shipbuilder");

    /** “Top-seeded”, “Berlin-based”; no hyphenated given name ends so. */
    private static final Pattern DESCRIPTION =
            Pattern.compile("\\p{L}+-(?:\\p{Ll}{3,}ed|born|based|winning|leading|serving|elect|(?:year-)?old)");

    private final Segmented document;
    private final Calling calling;
    private final Houses houses;

    private NameReader(Segmented document) {
        this.document = document;
        this.calling = new Calling(document);
        this.houses = new Houses(document);
    }

    static List<Name> read(Segmented document, List<Mention> mentions) {
        NameReader reader = new NameReader(document);
        List<Name> names = new ArrayList<>();
        int floor = 0;
        for (Mention mention :
                NameEdges.mended(document, TitledNames.added(document, CalledPersons.of(document, mentions)))) {
            Name name = reader.read(mention, floor);
            floor = mention.endToken();
            if (name != null) {
                names.add(name);
            }
        }
        return NameTypes.settled(document, names);
    }

    /** @param floor end of the name before */
    private @Nullable Name read(Mention mention, int floor) {
        int end = mention.endToken();
        while (end > mention.firstToken() + 1 && isTail(document.word(end - 1))) {
            end--;
        }
        if (end - mention.firstToken() == 1 && houses.isHouse(document, mention.firstToken())) {
            return make(mention.firstToken(), end + 1, EntityType.ORGANISATION, "");
        }
        boolean person = calling.isPerson(mention, end);
        return person
                ? person(mention.firstToken(), beforeHonours(mention.firstToken(), end), floor)
                : other(mention.firstToken(), end, calling.type(mention));
    }

    private @Nullable Name other(int from, int end, EntityType type) {
        boolean article = end - from > 1 && bare(document.word(from)).equals("the");
        boolean kind = type == EntityType.ORGANISATION && end - from > 1 && isKind(from);
        return make(article || kind ? from + 1 : from, end, type, "");
    }

    /** “Chipmaker Yarvik Corp.” at the head of a sentence. */
    private boolean isKind(int first) {
        String word = document.word(first).toLowerCase(Locale.ROOT);
        boolean kind = KINDS.contains(word) || Facts.isTrade(word);
        return kind
                && first == document.firstToken(document.sentenceOf(first))
                && Letters.isCapital(document.word(first + 1));
    }

    /** “Ida Moe KC”. */
    private int beforeHonours(int first, int end) {
        int last = end;
        while (last - first > 2 && HONOURS.contains(document.word(last - 1))) {
            last--;
        }
        return last;
    }

    private @Nullable Name person(int from, int end, int floor) {
        int first = from;
        String title = titleBefore(first, end);
        while (end - first > 1 && isTitle(first)) {
            title = bare(document.word(first));
            if (isOneWord(first + 1, end) && Facts.ROYAL.contains(title)) {
                return make(withCrown(first, floor), end, EntityType.PERSON, title);
            }
            first++;
        }
        int name = behindTitle(first, end);
        title = name > first ? bare(document.word(name - 1)) : title;
        first = name;
        if (end - first > 2 && (isDemonym(first) || isBroadcaster(first))) {
            first++;
        }
        boolean royal = first > floor
                && Facts.ROYAL.contains(title)
                && isOneWord(first, end)
                && Letters.isCapital(document.word(first - 1));
        return make(royal ? withCrown(first - 1, floor) : first, end, EntityType.PERSON, title);
    }

    /** Whether the name at {@code first} has one word, but for “Jr.” or “III”. */
    private boolean isOneWord(int first, int end) {
        return end - first == 1 || (end - first == 2 && SUFFIXES.contains(Facts.fold(document.word(end - 1))));
    }

    /** “Crown Prince Haakon”. */
    private int withCrown(int first, int floor) {
        return first > floor && document.word(first - 1).equals("Crown") ? first - 1 : first;
    }

    /**
     * Whether a name's first word says what its bearer is: “Coach”, “Senators”, “Volcanologist”, “Top-seeded”; never a
     * given name, “Dean”.
     */
    private boolean isTitle(int token) {
        String word = bare(document.word(token));
        if (DESCRIPTION.matcher(document.word(token)).matches()) {
            return true;
        }
        boolean opens = token == document.firstToken(document.sentenceOf(token))
                || !Character.isLetter(document.word(token - 1).charAt(0));
        boolean several = word.endsWith("s") && Facts.ROLES.contains(word.substring(0, word.length() - 1));
        return Facts.TITLES.contains(word)
                || several
                || (opens && (Facts.ROLES.contains(word) || word.endsWith("ologist")) && !Facts.isGivenName(word));
    }

    /** “Dane Mads Vestergaard”. */
    private boolean isDemonym(int token) {
        String word = Facts.fold(document.word(token));
        return Facts.people(word) != null && !Facts.isGivenName(word);
    }

    /** “Told NPR Ida Moe was …”. */
    private boolean isBroadcaster(int token) {
        String word = document.word(token);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
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
        if (type == EntityType.PERSON && words.size() == 3 && words.get(0).equals("crown")) {
            words.remove(0);
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
        if (gender == Gender.UNKNOWN && type == EntityType.PERSON) {
            gender = calling.genderOfKin(first);
        }
        int sentence = document.sentenceOf(first);
        return new Name(first, end, refine(words, type), List.copyOf(words), suffix, title, gender, sentence);
    }

    private String titleBefore(int first, int end) {
        if (first == 0 || first == document.firstToken(document.sentenceOf(first))) {
            return "";
        }
        String before = bare(document.word(first - 1));
        return Facts.TITLES.contains(before) ? before : calling.kinBefore(first, end);
    }

    /** Lower case, without a full stop at the end. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isTail(String word) {
        return Facts.isPossessive(word) || word.equals("'") || word.equals("’") || word.equals("'S");
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
}
