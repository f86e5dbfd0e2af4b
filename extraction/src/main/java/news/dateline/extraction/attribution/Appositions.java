package news.dateline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The name beside the noun that says what somebody is: “the builder, Ann Lee of Lee and Sons”, “lawmaker Ann Lee”,
 * “head of the Oslo Council Ann Lee”, “the carmaker, Ford”. What is written or was found out is nobody: in “a report by
 * the minister, Ann Lee” the report speaks.
 */
final class Appositions {
    private static final Set<String> DOCUMENTS = WordList.of("""
            statement report letter survey poll study note document memo memorandum filing email e-mail tweet post article
            book release review analysis paper lawsuit suit complaint affidavit indictment transcript message bulletin
            communique communiqué declaration editorial column story account brief ruling verdict law bill text data""");
    /** “academic and columnist” Ann Lee. */
    private static final Pattern SECOND_ROLE = Pattern.compile(" and (?:[\\p{Ll}-]+ ){1,2}");

    private static final Set<String> BESIDE_TITLES = Set.of("the", "former", "retired", "veteran");
    /** What stands between a noun and the name it introduces: “, ” or “, Dr. ”. */
    private static final Pattern BEHIND =
            Pattern.compile(", ((?:\\p{Lu}\\p{Ll}+\\.? |\\d+-year-old |(?:[\\p{Ll}-]+ ){1,6})?)(?=\\p{Lu})");
    /** “A man named Roy”. */
    private static final Pattern CALLED = Pattern.compile("^ (?:[^,.;]* )?(?:named|called|known as|only as) $");

    /** “Her coach” and “, former world number five ” before a name, with no word that makes it somebody else's. */
    private static final Pattern DESCRIBED = Pattern.compile(
            ", (?:(?!(?:an?|of|for|at|in|on|to|with|by|from|and|or|like|not|his|her|their) )[\\p{L}\\d-]+ ){1,6}");

    private static final Pattern BODY =
            Pattern.compile(" (?:of|at|for|to) [^,;“”\"]*?(\\p{Lu}[\\p{L}.’'-]*) ", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOUN_END = Pattern.compile(" (?:of|to|for|on|by|from|about|in|with)\\b.*");

    private static final int FARTHEST = 90;
    /** “Ambassador” before “ to the United States Ann Lee”. */
    private static final Pattern TO_BODY =
            Pattern.compile(" (?:of|at|for|to) (?:the )?(?:\\p{Lu}[\\p{L}.’'-]* (?:of |and |for |the )*){1,6}");

    private final Segmented document;
    private final Mentions mentions;

    Appositions(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * “Praise from Ann Lee, who”: no praise speaks. “Ann Lee, a first-year student who”: who is described so right
     * behind the name.
     */
    Mentions.@Nullable Located beforeRelative(Source source) {
        String text = document.text();
        Span phrase = source.phrase();
        String noun = source.head().in(text);
        int who = text.indexOf(" who ", source.head().end());
        if (who < 0 || who > phrase.end() + 1 || Nouns.isPlural(noun)) {
            return null;
        }
        boolean comma = text.charAt(who - 1) == ',';
        if (comma && !Nouns.isPerson(noun)) {
            Mentions.Located last = mentions.at(new Span(who - 2, who - 1));
            return last != null && last.isNamedPerson() ? last : null;
        }
        boolean apposed = !comma
                && Nouns.isPerson(noun)
                && phrase.start() > 3
                && text.startsWith(", ", phrase.start() - 2)
                && (text.startsWith("a ", phrase.start()) || text.startsWith("an ", phrase.start()));
        Mentions.Located named = apposed ? mentions.at(new Span(phrase.start() - 3, phrase.start() - 2)) : null;
        return named != null && named.isNamedPerson() ? named : null;
    }

    /** Whether a noun or the main word of a noun phrase, up to “of”, “to” and the like, is something written. */
    static boolean isDocument(String words) {
        String noun = NOUN_END.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
        return DOCUMENTS.contains(Nouns.last(noun));
    }

    /** The named mention in apposition to the head of {@code source}, or null. */
    Mentions.@Nullable Located of(Source source) {
        Span head = source.head();
        if (isDocument(head.in(document.text()))) {
            return null;
        }
        for (Mentions.Located mention :
                mentions.within(new Span(head.end(), source.phrase().end()))) {
            if (mention.isNamed() && isBeside(source, mention)) {
                return mention;
            }
        }
        Mentions.Located named = behind(source);
        return named == null ? behindBody(source) : named;
    }

    /** “Ambassador” before “ to the United States Ann Lee”: the phrase may have been cut before its body. */
    private Mentions.@Nullable Located behindBody(Source source) {
        int end = source.phrase().end();
        if (!Titles.isTitle(source.head().in(document.text())) || source.head().end() != end) {
            return null;
        }
        int limit = Math.min(document.text().length(), end + FARTHEST);
        for (Mentions.Located mention : mentions.within(new Span(end, limit))) {
            if (mention.isNamedPerson()) {
                String between = document.text().substring(end, mention.span().start());
                return TO_BODY.matcher(between).matches() ? mention : null;
            }
        }
        return null;
    }

    /** “Its chief executive” before “, Dame Ann Lee”: the phrase may have been cut too short. */
    private Mentions.@Nullable Located behind(Source source) {
        int end = source.phrase().end();
        Matcher titles =
                BEHIND.matcher(document.text()).region(end, document.text().length());
        String noun = source.head().in(document.text());
        if (!(Nouns.isPerson(noun) || noun.equals("one")) || !titles.lookingAt()) {
            return null;
        }
        Mentions.Located mention = mentions.at(new Span(titles.end(), titles.end() + 1));
        if (mention == null || !mention.isNamedPerson()) {
            return null;
        }
        boolean titled =
                List.of(titles.group(1).split(" ", -1)).stream().allMatch(word -> word.isEmpty() || isBesideName(word));
        boolean aside = DESCRIBED.matcher(", " + titles.group(1)).matches()
                && document.text().startsWith(",", mention.span().end());
        return titled || aside ? mention : null;
    }

    private boolean isBeside(Source source, Mentions.Located mention) {
        int from = source.head().end();
        String between = new Span(from, mention.span().start()).in(document.text());
        boolean person = mention.entity().type() == EntityType.PERSON;
        boolean body = mention.entity().type() == EntityType.ORGANISATION
                || mention.entity().type() == EntityType.WORK
                || mention.entity().type() == EntityType.OTHER;
        if (between.isBlank() || between.strip().equals(",")) {
            boolean whole = between.strip().equals(",")
                    && mention.span().end() == source.phrase().end()
                    && !Nouns.isPerson(source.head().in(document.text()));
            return person || body || whole;
        }
        if (person && isTitles(between)) {
            return true;
        }
        if (person && (SECOND_ROLE.matcher(between).matches() || isBehindBody(between))) {
            return true;
        }
        boolean last = mention.span().end() == source.phrase().end();
        if (person && last && DESCRIBED.matcher(between).matches()) {
            return true;
        }
        boolean aside = behindTitles(between).endsWith(",") && !between.contains(" who ");
        return person
                && between.length() <= FARTHEST
                && (aside || CALLED.matcher(between).find());
    }

    /** “ of the jury, the actor ” up to the comma. */
    private static String behindTitles(String between) {
        String rest = between.strip();
        for (int space = rest.lastIndexOf(' '); space > 0 && !rest.endsWith(","); space = rest.lastIndexOf(' ')) {
            String word = rest.substring(space + 1);
            if (!isBesideName(word)) {
                break;
            }
            rest = rest.substring(0, space);
        }
        return rest;
    }

    private static boolean isBesideName(String word) {
        boolean noun = Character.isLowerCase(word.charAt(0)) && Nouns.isPerson(word);
        return noun || Titles.isTitle(word) || BESIDE_TITLES.contains(word) || word.endsWith("-year-old");
    }

    /** “a spokesman, Col. Ann Lee”; “Industry Minister Ann Lee”, where the first word was taken for the head. */
    private static boolean isTitles(String between) {
        String words = between.startsWith(", ") ? between.substring(1) : between;
        for (String word : words.strip().split(" ", -1)) {
            if (!Titles.isTitle(word)) {
                return false;
            }
        }
        return true;
    }

    /** “ of the Oslo Council ”, but not “ for President ”. */
    private static boolean isBehindBody(String between) {
        Matcher body = BODY.matcher(between);
        return body.matches() && !Titles.isTitle(body.group(1));
    }
}
