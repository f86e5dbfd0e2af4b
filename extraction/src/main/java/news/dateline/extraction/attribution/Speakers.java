package news.dateline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Proposes speakers for one quote after the other, remembering who spoke before. */
final class Speakers {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "her", "them", "his", "their", "its");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "that", "which");
    /** What says more about a speaker than who it is. */
    private static final Pattern REST = Pattern.compile(",| (?:who|whom|whose|which|that)\\b");
    /** The last word of a noun phrase, before what says of what, where or who. */
    private static final Pattern NOUN =
            Pattern.compile("([\\p{L}\\d-]+)(?= (?:of|for|at|in|on|to|from|with|who|which|that)\\b|,|$)");

    /** One to three words behind a possessor, the last of them the main one. */
    private static final Pattern POSSESSED = Pattern.compile(" (?:[\\p{L}-]+ ){0,2}((?![\\p{L}]+ly )[\\p{L}-]+) ");

    /** “ co-founder Ann Lee ” behind a body. */
    private static final Pattern CALLED = Pattern.compile(" ((?:[\\p{Ll}-]+ ){1,3})(?:\\p{Lu}[\\p{L}.’'-]* ){1,4}");

    private static final Pattern ONE_PEOPLE = Pattern.compile("[Tt]he (?:[\\p{Ll}\\d-]+ )?\\p{Lu}\\p{Ll}+");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?: |^)(?:who|whom|that|which)$");
    private static final Pattern WHEN = Pattern.compile(
            " (?:earlier|later|on|in|at|last|also|again|then|today|yesterday|now|\\p{Lu}\\p{Ll}+day)\\b");
    private static final Set<String> YOU = Set.of("you", "your");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    private final Dialogue dialogue;
    private final Pronouns pronouns;
    private final Openings openings;
    private final Groups groups;
    private final Appositions appositions;
    private final Nominals nominals;

    Speakers(Segmented document, Mentions mentions, FoundQuotes found) {
        this.document = document;
        this.mentions = mentions;
        this.voices = new Voices(document, found);
        Relatives relatives = new Relatives(document, mentions);
        this.pronouns = new Pronouns(document, mentions, voices, relatives);
        this.dialogue = new Dialogue(document, mentions, voices);
        this.openings = new Openings(document, mentions);
        this.groups = new Groups(document, mentions, voices);
        this.appositions = new Appositions(document, mentions);
        this.nominals = new Nominals(document, mentions, voices, relatives);
    }

    void remember(QuoteCandidate quote, @Nullable Candidate speaker) {
        if (speaker != null) {
            if (!isInConversation(quote)) {
                dialogue.remember(quote, speaker);
            }
            note(quote, speaker);
        }
    }

    /** What somebody thinks, and what is reported within another's report, makes nobody the one who spoke last. */
    private void note(QuoteCandidate quote, Candidate speaker) {
        Source source = quote.source();
        boolean nested = source != null && voices.isReported(source.phrase());
        if (source != null && isPronoun(source)) {
            pronouns.decide(source, speaker);
        }
        if (quote.spoken() && !nested && !isInConversation(quote)) {
            String noun = source == null ? null : source.head().in(document.text());
            pronouns.spoke(new Turn(quote, speaker, noun), source != null && !isPronoun(source));
        }
    }

    /** “You promised”, “I asked”: who goes on speaking is not known by it. */
    private boolean isInConversation(QuoteCandidate quote) {
        Source source = quote.source();
        return source != null && (YOU.contains(word(source)) || FIRST_PERSON.contains(word(source)));
    }

    /** “The Scot”: a person described by where they come from. */
    private boolean isOneOfPeople(Source source) {
        Mentions.Located people = mentions.at(source.head());
        String phrase = source.phrase().in(document.text());
        return (people == null || people.entity().type() == EntityType.GROUP)
                && ONE_PEOPLE.matcher(phrase).matches()
                && Titles.isPeople(Nouns.last(phrase))
                && !Nouns.isPlural(phrase);
    }

    /** The main word in small letters, unless it is an acronym: “WHO” is no “who”. */
    private String word(Source source) {
        String head = source.head().in(document.text());
        boolean acronym = head.length() > 1 && head.equals(head.toUpperCase(Locale.ROOT));
        return acronym ? head : head.toLowerCase(Locale.ROOT);
    }

    private boolean isPronoun(Source source) {
        return PRONOUNS.contains(word(source));
    }

    List<Candidate> of(QuoteCandidate quote) {
        Source source = quote.source();
        return source == null ? dialogue.of(quote) : named(quote, whole(quote, source));
    }

    private List<Candidate> named(QuoteCandidate quote, Source source) {
        String head = word(source);
        String reason = "names the speaker at \"" + quote.stem() + "\"";
        if (YOU.contains(head)) {
            return List.of(new Candidate(source.phrase(), List.of(), null, 0.5, "the one spoken to"));
        }
        if (FIRST_PERSON.contains(head)) {
            return List.of(new Candidate(
                    source.phrase(), List.of(), source.phrase().in(document.text()), 0.85, "first person"));
        }
        if (quote.frame().equals("TURN") && head.length() == 1) {
            return List.of(interviewed(source, head));
        }
        List<Entity> group = groups.of(source);
        if (group.size() > 1) {
            return List.of(new Candidate(source.phrase(), keys(group), names(group), 0.85, "group"));
        }
        if (RELATIVES.contains(head)) {
            return List.of(relative(source, reason));
        }
        if (PRONOUNS.contains(head)) {
            return pronouns.of(source, quote, Pronoun.of(head));
        }
        Candidate named = named(source, reason);
        return (named.keys().isEmpty() && nominals.describes(source)) || isOneOfPeople(source)
                ? pronouns.of(source, quote, Pronoun.ONE)
                : List.of(named);
    }

    /**
     * “Pigeon co-founder Ann Lee told”: the name right before the verb. “The mayor's spokeswoman told”: a phrase that
     * ends with its possessor goes on up to the verb.
     */
    private Source whole(QuoteCandidate quote, Source source) {
        String phrase = source.phrase().in(document.text());
        Span cue = quote.cue();
        if (cue == null || cue.start() <= source.phrase().end()) {
            return source;
        }
        String rest = document.text().substring(source.phrase().end(), cue.start());
        Mentions.Located behind = mentions.at(new Span(cue.start() - 2, cue.start() - 1));
        if (behind != null && behind.span().start() > source.phrase().end() && isCalled(rest)) {
            return new Source(new Span(source.phrase().start(), behind.span().end()), behind.span());
        }
        if (!phrase.endsWith("'s") && !phrase.endsWith("’s")) {
            return source;
        }
        Matcher noun = POSSESSED.matcher(rest);
        if (!noun.matches()) {
            return source;
        }
        int end = source.phrase().end() + noun.end(1);
        return new Source(
                new Span(source.phrase().start(), end), new Span(source.phrase().end() + noun.start(1), end));
    }

    /** “ co-founder Ann Lee ”: nothing but titles before the name. */
    private static boolean isCalled(String rest) {
        Matcher called = CALLED.matcher(rest);
        return called.matches()
                && List.of(called.group(1).split(" ", -1)).stream()
                        .allMatch(word -> word.isEmpty() || Titles.isTitle(word) || Titles.isPartOfTitle(word));
    }

    /** “The talks, who spoke on condition”: a thing does not speak for itself; who opens the sentence does. */
    private @Nullable Candidate opening(Source source, String reason) {
        String phrase = source.phrase().in(document.text());
        if (!phrase.contains(", who") || Nouns.isPerson(source.head().in(document.text()))) {
            return null;
        }
        int sentence = document.sentenceOf(document.tokenAt(source.phrase().start()));
        Span words = openings.of(sentence, Pronoun.ONE);
        return words == null || words.end() > source.phrase().start() || voices.isReported(words)
                ? null
                : new Candidate(words, List.of(), words.in(document.text()), 0.8, reason);
    }

    /** By a name or a noun. */
    private Candidate named(Source source, String reason) {
        Mentions.Located mention = mentions.at(source.head());
        Span whole = mention == null ? source.head() : mention.span();
        if (isPossessor(whole, source)) {
            return named(possessed(whole, source), reason);
        }
        Mentions.Located beside = mention != null && mention.isNamed() ? null : appositions.of(source);
        Mentions.Located meant = beside == null ? mention : beside;
        if (meant != null) {
            return candidate(source.phrase(), meant, 0.95, reason);
        }
        String last = Nouns.last(source.head().in(document.text()));
        Entity namesake = mentions.namesake(last);
        namesake = namesake == null ? mentions.abbreviated(last) : namesake;
        if (namesake != null) {
            return candidate(source.phrase(), namesake, 0.9, reason);
        }
        Mentions.Located leading = leading(source);
        if (leading != null) {
            return candidate(source.phrase(), leading, 0.85, reason);
        }
        Candidate nominal = nominals.of(source);
        nominal = nominal == null ? opening(source, reason) : nominal;
        return nominal == null ? new Candidate(source.phrase(), List.of(), plain(source), 0.92, reason) : nominal;
    }

    /** “The prime minister's office”: not the prime minister. */
    private boolean isPossessor(Span words, Source source) {
        int end = words.end();
        String rest = end < source.phrase().end()
                ? document.text().substring(end, source.phrase().end())
                : "";
        return rest.startsWith("'s ") || rest.startsWith("’s ");
    }

    /** The phrase without its possessor: “office” of “The prime minister's office”, “Ann Lee” of “ITN's Ann Lee”. */
    private Source possessed(Span possessor, Source source) {
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

    /** “Lee earlier Thursday said”: a phrase that opens with a name and goes on with when. */
    private Mentions.@Nullable Located leading(Source source) {
        List<Mentions.Located> within = mentions.within(source.phrase());
        if (within.isEmpty() || !within.get(0).isNamed()) {
            return null;
        }
        Mentions.Located first = within.get(0);
        // “the Search” of “the Search and Rescue Agency said”: the name goes on where the phrase ends
        if (first.span().end() > source.phrase().end()) {
            return null;
        }
        String rest =
                document.text().substring(first.span().end(), source.phrase().end());
        return first.entity().type() == EntityType.PERSON
                        && first.span().start() == source.phrase().start()
                        && WHEN.matcher(rest).lookingAt()
                ? first
                : null;
    }

    /** “Ann Lee, a host who”: the name the phrase stands beside, else the phrase without its relative. */
    private Candidate relative(Source source, String reason) {
        Mentions.Located inside = null;
        for (Mentions.Located mention : mentions.within(source.phrase())) {
            inside = mention.isNamed() && !isPossessor(mention.span(), source) ? mention : inside;
        }
        if (inside != null && isBefore(inside, source.head().start())) {
            return candidate(source.phrase(), inside, 0.85, reason);
        }
        List<Mentions.Located> before = mentions.before(source.phrase().start(), 1);
        if (!before.isEmpty() && isBefore(before.get(0), source.phrase().start())) {
            return candidate(source.phrase(), before.get(0), 0.8, reason);
        }
        String name = RELATIVE.matcher(plain(source)).replaceFirst("").strip();
        return new Candidate(source.phrase(), List.of(), name.isBlank() ? null : name, 0.7, reason);
    }

    private boolean isBefore(Mentions.Located mention, int offset) {
        String between = mention.span().end() < offset
                ? document.text().substring(mention.span().end(), offset).strip()
                : "";
        return between.isEmpty() || between.equals(",");
    }

    /** Who answers in an interview is whom the text is about; who asks, nobody says. */
    private Candidate interviewed(Source source, String letter) {
        List<Entity> people = mentions.people();
        if (letter.equals("a") && !people.isEmpty()) {
            return candidate(source.phrase(), people.get(0), 0.8, "answers in an interview");
        }
        return new Candidate(source.phrase(), List.of(), null, 0.6, "asks in an interview");
    }

    private String plain(Source source) {
        String phrase = source.phrase().in(document.text());
        int head = source.head().end() - source.phrase().start();
        Matcher rest = REST.matcher(phrase);
        return rest.find(Math.max(1, phrase.indexOf(',') > 0 ? 1 : Math.min(head, phrase.length())))
                ? phrase.substring(0, rest.start())
                : phrase;
    }

    static Candidate candidate(Span mention, Entity entity, double confidence, String reason) {
        return new Candidate(mention, List.of(entity.key()), entity.name(), confidence, reason);
    }

    /** A people speaks by the word that stands there: “Democrats”, whatever form it is counted under. */
    private Candidate candidate(Span phrase, Mentions.Located mention, double confidence, String reason) {
        Entity entity = mention.entity();
        boolean people = entity.type() == EntityType.GROUP && mention.isNamed();
        String name = people ? mention.span().in(document.text()) : entity.name();
        return new Candidate(phrase, List.of(entity.key()), name, confidence, reason);
    }

    private static List<String> keys(List<Entity> group) {
        return group.stream().map(Entity::key).toList();
    }

    private static String names(List<Entity> group) {
        return String.join(" and ", group.stream().map(Entity::name).toList());
    }
}
