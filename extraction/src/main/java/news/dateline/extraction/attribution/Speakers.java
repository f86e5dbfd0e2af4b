package news.dateline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
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
    private final SourcePhrases phrases;
    private final Leads leads;

    Speakers(Segmented document, Mentions mentions, FoundQuotes found) {
        this.document = document;
        this.mentions = mentions;
        this.voices = new Voices(document, found);
        Relatives relatives = new Relatives(document, mentions);
        this.dialogue = new Dialogue(document, mentions, voices);
        this.openings = new Openings(document, mentions);
        this.groups = new Groups(document, mentions, voices);
        this.appositions = new Appositions(document, mentions);
        this.nominals = new Nominals(document, mentions, voices, relatives);
        this.pronouns = new Pronouns(document, mentions, voices, relatives, nominals);
        this.phrases = new SourcePhrases(document, mentions);
        this.leads = new Leads(document, mentions, nominals);
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
        Source given = quote.source();
        Source source = given == null ? null : phrases.whole(quote, given);
        boolean nested = source != null && voices.isReported(source.phrase());
        if (source != null && isPronoun(source)) {
            pronouns.decide(source, speaker);
        }
        boolean told = quote.spoken()
                || (source != null && Appositions.isDocument(source.head().in(document.text())));
        if (told && !nested && !isInConversation(quote)) {
            String noun = source == null ? null : source.head().in(document.text());
            pronouns.spoke(new Turn(quote, speaker, noun), source != null && !isPronoun(source));
        }
    }

    /** “You promised”, “I asked”: who goes on speaking is not known by it. */
    private boolean isInConversation(QuoteCandidate quote) {
        Source source = quote.source();
        return source != null && (YOU.contains(word(source)) || FIRST_PERSON.contains(word(source)));
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
        Candidate inWords = dialogue.inWordsOf(quote);
        if (inWords != null) {
            return List.of(inWords);
        }
        Source source = quote.source();
        return source == null ? dialogue.of(quote) : named(quote, phrases.whole(quote, source));
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
        if (quote.isTurn() && head.length() == 1) {
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
        return (named.keys().isEmpty() && nominals.describes(source)) || nominals.isOneOfPeople(source)
                ? pronouns.of(source, quote, Pronoun.ONE)
                : List.of(named);
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
        if (phrases.isPossessor(whole, source)) {
            return named(phrases.possessed(whole, source), reason);
        }
        Mentions.Located beside = mention != null && mention.isNamed() ? null : appositions.of(source);
        beside = beside == null && mention == null ? appositions.beforeRelative(source) : beside;
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
        Mentions.Located beforeVerb = phrases.beforeVerb(source);
        if (beforeVerb != null) {
            return candidate(source.phrase(), beforeVerb, 0.85, reason);
        }
        Candidate nominal = nominals.of(source);
        nominal = nominal == null ? opening(source, reason) : nominal;
        nominal = nominal == null ? leads.of(source) : nominal;
        return nominal == null ? new Candidate(source.phrase(), List.of(), plain(source), 0.92, reason) : nominal;
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
            inside = mention.isNamed() && !phrases.isPossessor(mention.span(), source) ? mention : inside;
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
        String whole = source.phrase().in(document.text());
        int last = whole.lastIndexOf(' ');
        String phrase = last > 0 && Source.isReflexive(whole.substring(last + 1)) ? whole.substring(0, last) : whole;
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
