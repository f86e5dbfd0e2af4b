package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/**
 * Mends the edges of names that the tagger cut too short, or in two: a nickname in quotation marks inside a name, a
 * given name, a particle or “Jr.” left out, a king and his country taken for one.
 */
final class NameEdges {
    private static final Set<String> PARTICLES = WordList.of(
            "von vom van der den de des del della di da das dos do du la le ten ter zu zur bin ibn al el af av ben");
    private static final Set<String> GENERATIONS = WordList.of("Jr. Jr Sr. Sr II III IV");
    private static final Set<String> FORMS = WordList.of("""
            Inc Inc. Corp Corp. Ltd Ltd. LLC PLC Co Co. Group Holdings Industries Foods Airlines Airways Motors Energy
            Pharmaceuticals Technologies Systems Partners Capital Securities Bank University College""");
    /** Last words of bodies that are called after a person, whose whole name stands before them. */
    private static final Set<String> NAMED_AFTER = WordList.of("""
            Center Centre Foundation Institute School Museum Hospital Library Trust Society Academy Gallery Theatre
            Theater""");
    /** Last words of bodies that are called by two subjects. */
    private static final Set<String> SUBJECTS_OF_BODIES = WordList.of("""
            Organization Organisation Ministry Department Administration Agency Authority Commission Committee Council
            Office Bureau Board Service Institute Association Academy""");
    /** Given names that begin a sentence as something else. */
    private static final Set<String> COMMON = WordList.of(
            "will mark may grace hope faith christian chase bill pat rob sue drew jack art rich guy earl duke dean chad "
                    + "jordan georgia israel frank april june august dawn joy summer sunny");

    private static final Pattern FRENCH = Pattern.compile("[dD]['’]\\p{Lu}\\p{L}+");
    private static final Pattern ARABIC = Pattern.compile("(?:El|Al|al|el)-\\p{Lu}\\p{L}+");
    private static final Set<String> CALLED = WordList.of("known nicknamed dubbed alias aka a.k.a.");
    private static final Set<String> BETWEEN_BYNAMES =
            WordList.of(", ( “ \" ‘ known nicknamed dubbed alias aka a.k.a. as also better popularly widely");
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_NICKNAME = 3;
    private static final int MOST_PARTICLES = 3;

    private final Segmented document;
    /** Family names with their particles: “van der linden”. */
    private final Set<String> families = new HashSet<>();

    private final Set<String> places = new HashSet<>();
    /** Where persons' names end. */
    private final BitSet persons = new BitSet();
    /** Last words of persons' names. */
    private final Set<String> lastWords = new HashSet<>();

    private NameEdges(Segmented document) {
        this.document = document;
    }

    /** The mentions with their edges mended, in the order of the text. */
    static List<Mention> mended(Segmented document, List<Mention> mentions) {
        NameEdges edges = new NameEdges(document);
        mentions.forEach(edges::learn);
        List<Mention> mended = new ArrayList<>();
        int at = 0;
        while (at < mentions.size()) {
            if (edges.isGeneration(mentions.get(at))) {
                at++;
                continue;
            }
            int end = edges.wholeEnd(mentions, at);
            Mention first = mentions.get(at);
            EntityType type =
                    end == at + 1 || edges.isDistrict(first, mentions.get(at + 1)) ? first.type() : EntityType.PERSON;
            Mention whole =
                    new Mention(first.firstToken(), mentions.get(end - 1).endToken(), type);
            int floor = mended.isEmpty() ? 0 : mended.get(mended.size() - 1).endToken();
            boolean generation = end < mentions.size() && edges.isGeneration(mentions.get(end));
            int ceiling = end + (generation ? 1 : 0) < mentions.size()
                    ? mentions.get(end + (generation ? 1 : 0)).firstToken()
                    : document.tokenCount();
            edges.add(edges.widened(whole, floor, ceiling), mended);
            at = end;
        }
        return mended;
    }

    private void learn(Mention mention) {
        if (mention.type() == EntityType.PLACE) {
            places.add(document.word(mention.firstToken()));
        }
        if (mention.type() != EntityType.PERSON) {
            return;
        }
        persons.set(mention.endToken());
        lastWords.add(document.word(mention.endToken() - 1));
        for (int token = mention.firstToken() + 1; token + 1 < mention.endToken(); token++) {
            if (PARTICLES.contains(lower(token))) {
                families.add(words(token, mention.endToken()));
                return;
            }
        }
    }

    /** Where the mentions end that are one name with the mention number {@code at}. */
    private int wholeEnd(List<Mention> mentions, int at) {
        Mention first = mentions.get(at);
        if (at + 1 < mentions.size()) {
            Mention next = mentions.get(at + 1);
            if (isDistrict(first, next) || isCutName(first, next)) {
                return at + 2;
            }
        }
        int close = first.type() == EntityType.PERSON ? nicknameEnd(first.endToken()) : -1;
        for (int end = at + 1; close > 0 && end < mentions.size() && end <= at + 2; end++) {
            Mention next = mentions.get(end);
            if (next.firstToken() == close && next.type() == EntityType.PERSON) {
                return end + 1;
            }
        }
        return at + 1;
    }

    /** “Washington” and “D.C.” behind its comma. */
    private boolean isDistrict(Mention first, Mention next) {
        return next.firstToken() == first.endToken() + 1
                && document.word(next.firstToken()).equals("D.C.")
                && document.word(first.endToken() - 1).equals("Washington");
    }

    /** “Frederick” and “Houston”, taken for a man and a city; “Earl” and “Ray Moe”, taken for two men. */
    private boolean isCutName(Mention first, Mention next) {
        boolean beside = first.type() == EntityType.PERSON
                && next.firstToken() == first.endToken()
                && first.endToken() == first.firstToken() + 1;
        boolean name = next.type() == EntityType.PERSON
                || (next.type() == EntityType.PLACE && next.endToken() == next.firstToken() + 1);
        return beside
                && ((name && isGivenName(first.firstToken()))
                        || ARABIC.matcher(document.word(next.firstToken())).matches());
    }

    /** The token behind a nickname in quotation marks that begins at {@code open}; -1 if none does. */
    private int nicknameEnd(int open) {
        if (open >= document.tokenCount() || !isQuotationMark(open)) {
            return -1;
        }
        int limit = Math.min(document.endToken(document.sentenceOf(open)), open + LONGEST_NICKNAME + 2);
        for (int token = open + 1; token < limit; token++) {
            if (isQuotationMark(token)) {
                boolean name = token > open + 1 && Letters.isCapital(document.word(open + 1));
                return name ? token + 1 : -1;
            }
        }
        return -1;
    }

    private boolean isQuotationMark(int token) {
        String word = document.word(token);
        return word.length() <= 2 && "\"“”‘’'``''".contains(word);
    }

    private Mention widened(Mention mention, int floor, int ceiling) {
        int first = mention.firstToken();
        int end = mention.endToken();
        int start = Math.max(floor, document.firstToken(document.sentenceOf(first)));
        int limit = Math.min(ceiling, document.endToken(document.sentenceOf(first)));
        boolean single = end == first + 1;
        boolean person = mention.type() == EntityType.PERSON;
        if (mention.type() == EntityType.ORGANISATION && isJoined(first, end, start)) {
            return new Mention(first - 2, end, EntityType.ORGANISATION);
        }
        if (single && mention.type() != EntityType.GROUP && end < limit && FORMS.contains(document.word(end))) {
            return new Mention(first, end + 1, EntityType.ORGANISATION);
        }
        if (person && !single && (FORMS.contains(document.word(end - 1)) || isNamedAfter(mention))) {
            return new Mention(first, end, EntityType.ORGANISATION);
        }
        boolean given = (person || (single && mention.type() == EntityType.PLACE)) && isGivenBefore(first, start);
        if (!person && !given) {
            boolean byname = single && mention.type() != EntityType.GROUP && isByname(first, floor);
            return byname ? new Mention(first, end, EntityType.PERSON) : mention;
        }
        if (end - first > 2 && isPlaceBefore(first, start)) {
            return new Mention(first + 1, end, EntityType.PERSON);
        }
        int from = given ? first - 1 : particled(first, end, start);
        return new Mention(from, generationEnd(end, limit), EntityType.PERSON);
    }

    /** “Ida Moe Foundation”. */
    private boolean isNamedAfter(Mention mention) {
        return mention.endToken() - mention.firstToken() > 2
                && NAMED_AFTER.contains(document.word(mention.endToken() - 1));
    }

    /** “Agriculture Organization” in “Food and Agriculture Organization”. */
    private boolean isJoined(int first, int end, int start) {
        if (first - 2 < start || end - first < 2 || !document.word(first - 1).equals("and")) {
            return false;
        }
        String word = document.word(first - 2);
        return SUBJECTS_OF_BODIES.contains(document.word(end - 1))
                && word.length() > 2
                && Letters.isCapital(word)
                && word.chars().allMatch(Character::isLetter)
                && !Facts.isGroup(Facts.fold(word));
    }

    /** “Mayor of London Ida Moe”, taken for one name. */
    private boolean isPlaceBefore(int first, int start) {
        return first > start && lower(first - 1).equals("of") && places.contains(document.word(first));
    }

    /** Whether “, known as” or the like stands between a person's name, which ends at {@code floor}, and this one. */
    private boolean isByname(int first, int floor) {
        boolean called = false;
        for (int token = first - 1; token >= Math.max(floor, first - LONGEST_LINK); token--) {
            String word = lower(token);
            if (!BETWEEN_BYNAMES.contains(word)) {
                return false;
            }
            called |= CALLED.contains(word);
        }
        return called && persons.get(floor) && first - floor <= LONGEST_LINK;
    }

    /** Whether a known given name stands right before that no name has taken. */
    private boolean isGivenBefore(int first, int start) {
        if (isFamilyBefore(first, start)) {
            return true;
        }
        if (first <= start || !isGivenName(first - 1) || !Letters.isCapital(document.word(first - 1))) {
            return false;
        }
        if (Facts.isGroup(Facts.fold(document.word(first - 1)))) {
            return false;
        }
        boolean opens = first - 1 == document.firstToken(document.sentenceOf(first));
        return !(opens && COMMON.contains(lower(first - 1)));
    }

    /** “To Minh Lam”, with the family name left out. */
    private boolean isFamilyBefore(int first, int start) {
        return first - 1 > start
                && Letters.isCapital(document.word(first - 1))
                && Character.isLetter(document.word(first - 2).charAt(0))
                && first + 1 < document.tokenCount()
                && Facts.FAMILY_NAMES_FIRST.contains(lower(first - 1));
    }

    private int particled(int first, int end, int start) {
        int from = first;
        for (int token = first - 1;
                !families.isEmpty()
                        && token >= Math.max(start, first - MOST_PARTICLES)
                        && PARTICLES.contains(lower(token));
                token--) {
            if (families.contains(words(token, end))) {
                from = token;
            }
        }
        return from;
    }

    /** “Jr.”, taken for a name. */
    private boolean isGeneration(Mention mention) {
        return mention.endToken() == mention.firstToken() + 1
                && GENERATIONS.contains(document.word(mention.firstToken()))
                && mention.firstToken() > 0;
    }

    private int generationEnd(int end, int limit) {
        if (end < limit && GENERATIONS.contains(document.word(end))) {
            return end + 1;
        }
        boolean comma = end + 1 < limit
                && document.word(end).equals(",")
                && GENERATIONS.contains(document.word(end + 1))
                && document.word(end + 1).charAt(0) != 'I';
        boolean particle = end < limit && FRENCH.matcher(document.word(end)).matches();
        return comma ? end + 2 : particle ? end + 1 : end;
    }

    /** “American Coco Ferris”, taken for a body, when “Ferris” is a person elsewhere. */
    private boolean isPersonOfPeople(Mention mention) {
        return mention.type() != EntityType.PERSON
                && mention.endToken() == mention.firstToken() + 3
                && Facts.people(lower(mention.firstToken())) != null
                && lastWords.contains(document.word(mention.endToken() - 1));
    }

    /** “Ida Moe of Norsk Kraft”, taken for one name. */
    private boolean isPersonOf(Mention mention) {
        return mention.endToken() > mention.firstToken() + 3
                && document.word(mention.firstToken() + 2).equals("of")
                && !Facts.ROYAL.contains(lower(mention.firstToken()));
    }

    /** “Queen Mary of Denmark” is a person and a place. */
    private void add(Mention mention, List<Mention> mended) {
        int first = mention.firstToken();
        if (isPersonOfPeople(mention)) {
            mended.add(new Mention(first + 1, mention.endToken(), EntityType.PERSON));
            return;
        }
        if (mention.type() == EntityType.PERSON && isPersonOf(mention)) {
            mended.add(new Mention(first, first + 2, EntityType.PERSON));
            mended.add(new Mention(first + 3, mention.endToken(), EntityType.ORGANISATION));
            return;
        }
        boolean crowned = mention.endToken() == first + 4
                && (mention.type() == EntityType.OTHER || mention.type() == EntityType.PERSON)
                && Facts.ROYAL.contains(lower(first))
                && document.word(first + 2).equals("of");
        if (crowned) {
            mended.add(new Mention(first, first + 2, EntityType.PERSON));
            mended.add(new Mention(first + 3, first + 4, EntityType.PLACE));
        } else {
            mended.add(mention);
        }
    }

    private boolean isGivenName(int token) {
        return Facts.isGivenName(Facts.fold(document.word(token)));
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < end; token++) {
            words.append(Facts.fold(document.word(token))).append(' ');
        }
        return words.toString();
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
