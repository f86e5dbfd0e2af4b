package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.QuoteKind;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Proposes speakers for one quote after the other, remembering who spoke before. */
final class Speakers {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "her", "them", "his", "their", "who", "that", "which");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

    private final Segmented document;
    private final Mentions mentions;
    private final Pronouns pronouns;
    private final Groups groups;
    private final Appositions appositions;
    private final Nominals nominals;
    private @Nullable QuoteCandidate lastQuote;
    private @Nullable Candidate otherSpeaker;
    private @Nullable Candidate lastSpeaker;

    Speakers(Segmented document, Mentions mentions, FoundQuotes found) {
        this.document = document;
        this.mentions = mentions;
        this.pronouns = new Pronouns(document, mentions, found);
        this.groups = new Groups(document, mentions);
        this.appositions = new Appositions(document, mentions);
        this.nominals = new Nominals(document, mentions);
    }

    void remember(QuoteCandidate quote, @Nullable Candidate speaker) {
        if (speaker != null) {
            if (lastSpeaker != null && !Objects.equals(lastSpeaker.name(), speaker.name())) {
                otherSpeaker = lastQuote != null && quote.paragraph() - lastQuote.paragraph() <= 1 ? lastSpeaker : null;
            }
            lastQuote = quote;
            lastSpeaker = speaker;
            pronouns.spoke(speaker);
        }
    }

    List<Candidate> of(QuoteCandidate quote) {
        Source source = quote.source();
        return source == null ? unnamed(quote) : named(quote, source);
    }

    private List<Candidate> named(QuoteCandidate quote, Source source) {
        String head = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        String reason = "names the speaker at \"" + quote.stem() + "\"";
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
        Mentions.Located mention = mentions.at(source.head());
        if (PRONOUNS.contains(head)) {
            return pronouns.of(source, mention, head);
        }
        Mentions.Located beside = mention != null && mention.isNamed() ? null : appositions.of(source);
        Mentions.Located meant = beside == null ? mention : beside;
        if (meant != null) {
            return List.of(candidate(source.phrase(), meant.entity(), 0.95, reason));
        }
        Entity namesake = mentions.namesake(lastWord(source.head().in(document.text())));
        if (namesake != null) {
            return List.of(candidate(source.phrase(), namesake, 0.9, reason));
        }
        Candidate nominal = nominals.of(source);
        return List.of(
                nominal == null ? new Candidate(source.phrase(), List.of(), plain(source), 0.92, reason) : nominal);
    }

    /** Who answers in an interview is whom the text is about; who asks, nobody says. */
    private Candidate interviewed(Source source, String letter) {
        List<Entity> people = mentions.people();
        if (letter.equals("a") && !people.isEmpty()) {
            return candidate(source.phrase(), people.get(0), 0.8, "answers in an interview");
        }
        return new Candidate(source.phrase(), List.of(), null, 0.6, "asks in an interview");
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String plain(Source source) {
        String phrase = source.phrase().in(document.text());
        int comma = phrase.indexOf(',');
        return comma > 0 ? phrase.substring(0, comma) : phrase;
    }

    private List<Candidate> unnamed(QuoteCandidate quote) {
        List<Candidate> proposals = new ArrayList<>();
        QuoteCandidate before = lastQuote;
        Candidate speaker = lastSpeaker;
        if (quote.cue() == null && before != null && speaker != null) {
            int gap = quote.paragraph() - before.paragraph();
            double confidence = gap <= 1 ? 0.5 : gap == 2 ? 0.4 : 0.2;
            proposals.add(new Candidate(
                    speaker.mention(), speaker.keys(), speaker.name(), confidence, "the speaker before goes on"));
            Candidate other = otherSpeaker;
            if (other != null && gap == 1 && isQuestionBefore(quote)) {
                proposals.add(new Candidate(
                        other.mention(), other.keys(), other.name(), 0.52, "the other one answers or asks"));
            }
        }
        if (quote.kind() == QuoteKind.INDIRECT) {
            return proposals;
        }
        for (Mentions.Located near : mentions.within(sentenceBefore(quote))) {
            if (near.entity().type() == EntityType.PERSON) {
                proposals.add(candidate(near.span(), near.entity(), 0.4, "the sentence before speaks of them"));
                break;
            }
        }
        return proposals;
    }

    /** Whether this quote is the turn behind a question or itself a short question in a dialogue. */
    private boolean isQuestionBefore(QuoteCandidate quote) {
        QuoteCandidate before = lastQuote;
        return before != null && (asks(before) || asks(quote));
    }

    private boolean asks(QuoteCandidate quote) {
        String text = document.text();
        return quote.end() > 1 && (text.charAt(quote.end() - 1) == '?' || text.charAt(quote.end() - 2) == '?');
    }

    private Span sentenceBefore(QuoteCandidate quote) {
        int sentence = document.sentenceOf(document.tokenAt(quote.start()));
        int first = Math.max(0, sentence - 1);
        return new Span(document.start(document.firstToken(first)), quote.start());
    }

    static Candidate candidate(Span mention, Entity entity, double confidence, String reason) {
        return new Candidate(mention, List.of(entity.key()), entity.name(), confidence, reason);
    }

    private static List<String> keys(List<Entity> group) {
        return group.stream().map(Entity::key).toList();
    }

    private static String names(List<Entity> group) {
        return String.join(" and ", group.stream().map(Entity::name).toList());
    }
}
