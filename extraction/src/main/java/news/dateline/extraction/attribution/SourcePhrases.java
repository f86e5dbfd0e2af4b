package news.dateline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Mends the phrase that names who speaks where it ends too early or is not the one before the verb. */
final class SourcePhrases {
    /** One to three words behind a possessor, the last of them the main one. */
    private static final Pattern POSSESSED = Pattern.compile(" (?:[\\p{L}-]+ ){0,2}((?![\\p{L}]+ly )[\\p{L}-]+) ");
    /** “ co-founder Ann Lee ” behind a body. */
    private static final Pattern CALLED = Pattern.compile(" ((?:[\\p{Ll}-]+ ){1,3})(?:\\p{Lu}[\\p{L}.’'-]* ){1,4}");

    /** “law” of “law professor”: a word in small letters that joins nothing. */
    private static final Pattern FIELD = Pattern.compile(
            "(?!(?:of|for|at|in|on|to|by|from|with|and|or|but|as|than|after|before|that|who)$)\\p{Ll}[\\p{Ll}-]+");

    /**
     * Participles that stand before a name: “a man named Ann Lee”. Verbs that judge, “called it absurd”, are others.
     */
    private static final Set<String> BEFORE_NAME = WordList.of("named called nicknamed dubbed");

    /** What tells one unnamed person from another: “a person close to the talks”. */
    private static final Pattern KNOWING = Pattern.compile(
            " (?:close to|familiar with|briefed on|involved in|with (?:direct )?knowledge of) [^,;:“”\"]{3,60} ");

    private static final Set<String> ANYBODY =
            WordList.of("person people source sources someone somebody individual individuals");

    private static final Set<String> TIMES =
            WordList.of("moments minutes hours days weeks months years day week month year");
    private static final Pattern SINCE = Pattern.compile(" (?:after|before) ([^,;:“”\"]{2,60}) ");
    /** “In a note to clients, analysts ”. */
    private static final Pattern BEHIND_DOCUMENT =
            Pattern.compile("(?: [^,;:“”\"]{2,50})?, ([\\p{L}][^,;:“”\"]{2,60}) ");

    private static final Set<String> OBJECTS = Set.of("them", "him", "us", "me");
    private static final Pattern BEFORE_RELATIVE =
            Pattern.compile("([\\p{Lu}](?:[^,.;:“”\"]{0,40} )?([\\p{L}’'-]+)),? who\\b");

    private static final Pattern NOUN =
            Pattern.compile("([\\p{L}\\d-]+)(?= (?:of|for|at|in|on|to|from|with|who|which|that)\\b|,|$)");

    private final Segmented document;
    private final Mentions mentions;

    SourcePhrases(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * “Pigeon co-founder Ann Lee told”: the name right before the verb. “The mayor's spokeswoman told”: a phrase that
     * ends with its possessor goes on up to the verb. “In a note, analysts wrote”: not the note.
     */
    Source whole(QuoteCandidate quote, Source source) {
        return throughVerb(quote, headed(source));
    }

    /** “The Bradford MP”: not “Bradford”, whatever the parser took for the main word. */
    private Source headed(Source source) {
        Span phrase = source.phrase();
        String words = phrase.in(document.text());
        String last = Nouns.last(words);
        Mentions.Located place = mentions.at(source.head());
        int start = phrase.end() - last.length();
        boolean behind = place != null
                && place.isNamed()
                && place.entity().type() != EntityType.PERSON
                && place.span().end() == start - 1;
        return behind && Nouns.isDetermined(words.toLowerCase(Locale.ROOT)) && Nouns.isPerson(last)
                ? new Source(phrase, new Span(start, phrase.end()))
                : source;
    }

    private Source throughVerb(QuoteCandidate quote, Source source) {
        Span cue = quote.cue();
        if (cue == null || cue.start() <= source.phrase().end()) {
            return source;
        }
        String rest = document.text().substring(source.phrase().end(), cue.start());
        Source other = isObject(source) ? beforeRelative(source) : behind(source, cue);
        if (other != null) {
            return other;
        }
        Mentions.Located behind = mentions.at(new Span(cue.start() - 2, cue.start() - 1));
        if (behind != null && isTitledBy(source, behind)) {
            return new Source(source.phrase(), behind.span());
        }
        if (behind != null
                && behind.span().start() > source.phrase().end()
                && (isCalled(rest) || names(source, behind))) {
            return new Source(new Span(source.phrase().start(), behind.span().end()), behind.span());
        }
        if (ANYBODY.contains(source.head().in(document.text()).toLowerCase(Locale.ROOT))
                && KNOWING.matcher(rest).matches()) {
            return new Source(new Span(source.phrase().start(), cue.start() - 1), source.head());
        }
        String phrase = source.phrase().in(document.text());
        Matcher noun = POSSESSED.matcher(rest);
        if (!(phrase.endsWith("'s") || phrase.endsWith("’s")) || !noun.matches()) {
            return source;
        }
        int end = source.phrase().end();
        return new Source(
                new Span(source.phrase().start(), end + noun.end(1)), new Span(end + noun.start(1), end + noun.end(1)));
    }

    private boolean isObject(Source source) {
        return OBJECTS.contains(source.head().in(document.text()));
    }

    /** “A guard who asked not to be named because he might lose them said”: not “them”. */
    private @Nullable Source beforeRelative(Source source) {
        int sentence = document.sentenceOf(document.tokenAt(source.head().start()));
        int start = document.start(document.firstToken(sentence));
        Matcher named = BEFORE_RELATIVE
                .matcher(document.text())
                .region(start, source.head().start());
        return named.lookingAt()
                ? new Source(new Span(start, named.end(1)), new Span(named.start(2), named.end(2)))
                : null;
    }

    /**
     * What stands right before the verb where the phrase is when or where it was said: “hours after the party said”.
     */
    private @Nullable Source behind(Source source, Span cue) {
        int end = source.head().end();
        String rest = document.text().substring(end, cue.start());
        String head = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        int phraseEnd = source.phrase().end();
        Matcher since = SINCE.matcher(document.text().substring(phraseEnd, cue.start()));
        if (TIMES.contains(Nouns.last(source.phrase().in(document.text()))) && since.matches()) {
            return within(phraseEnd, since);
        }
        Matcher subject = BEHIND_DOCUMENT.matcher(rest);
        return Appositions.isDocument(head) && isBehindIn(source) && subject.matches() ? within(end, subject) : null;
    }

    private boolean isBehindIn(Source source) {
        int start = source.phrase().start();
        return start >= 3
                && document.text()
                        .substring(start - 3, start)
                        .toLowerCase(Locale.ROOT)
                        .equals("in ");
    }

    private Source within(int from, Matcher words) {
        Span phrase = new Span(from + words.start(1), from + words.end(1));
        Mentions.Located first = mentions.at(new Span(phrase.start(), phrase.start() + 1));
        Matcher noun = NOUN.matcher(words.group(1));
        Span head = noun.find() ? new Span(phrase.start() + noun.start(1), phrase.start() + noun.end(1)) : phrase;
        return new Source(phrase, first == null || !first.isNamed() ? head : first.span());
    }

    /** “The Union of Teachers president Ann Lee”: between the body and the person nothing but titles. */
    private boolean isTitledBy(Source source, Mentions.Located person) {
        Mentions.Located body = mentions.at(source.head());
        if (body == null
                || !body.isNamed()
                || !person.isNamedPerson()
                || body.span().end() >= person.span().start()) {
            return false;
        }
        String between =
                document.text().substring(body.span().end(), person.span().start());
        List<String> titles = List.of(between.strip().split(" ", -1));
        return body.entity().type() != EntityType.PERSON
                && Titles.isTitle(titles.get(titles.size() - 1).toLowerCase(Locale.ROOT))
                && titles.stream()
                        .allMatch(word -> Titles.isTitle(word)
                                || Titles.isPartOfTitle(word)
                                || FIELD.matcher(word).matches());
    }

    /** “A man named” before “ Ann Lee”. */
    private boolean names(Source source, Mentions.Located behind) {
        Span phrase = source.phrase();
        return behind.span().start() == phrase.end() + 1
                && BEFORE_NAME.contains(Nouns.last(phrase.in(document.text())));
    }

    /** “ co-founder Ann Lee ”: nothing but titles before the name. */
    private static boolean isCalled(String rest) {
        Matcher called = CALLED.matcher(rest);
        return called.matches()
                && List.of(called.group(1).split(" ", -1)).stream()
                        .allMatch(word -> word.isEmpty() || Titles.isTitle(word) || Titles.isPartOfTitle(word));
    }

    /** “The prime minister's office”: not the prime minister. */
    boolean isPossessor(Span words, Source source) {
        int end = words.end();
        String rest = end < source.phrase().end()
                ? document.text().substring(end, source.phrase().end())
                : "";
        return rest.startsWith("'s ") || rest.startsWith("’s ");
    }

    /** The phrase without its possessor: “office” of “The prime minister's office”, “Ann Lee” of “ITN's Ann Lee”. */
    Source possessed(Span possessor, Source source) {
        int from = possessor.end() + 3;
        Span rest = new Span(from, source.phrase().end());
        Matcher noun = NOUN.matcher(rest.in(document.text()));
        Span head = noun.find() ? new Span(from + noun.start(1), from + noun.end(1)) : rest;
        List<Mentions.Located> within = mentions.within(rest);
        boolean called = !within.isEmpty()
                && within.get(0).isNamed()
                && within.get(0).span().start() <= head.end();
        return new Source(source.phrase(), called ? within.get(0).span() : head);
    }

    /** “Her colleague Ann Lee agrees”: a phrase that goes on past the name it introduces, with a verb; or null. */
    Mentions.@Nullable Located beforeVerb(Source source) {
        Mentions.Located name = null;
        for (Mentions.Located mention : mentions.within(source.phrase())) {
            boolean person = mention.isNamedPerson() && !isPossessor(mention.span(), source);
            name = person ? mention : name;
        }
        int end = source.phrase().end();
        boolean verb = name != null
                && name.span().end() < end
                && new Span(name.span().end(), end).in(document.text()).matches(" \\p{Ll}{2,}(?:s|ed)");
        return verb ? name : null;
    }
}
