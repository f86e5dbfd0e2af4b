package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Subjects;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.QuoteKind;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Who says what nobody is named for: who spoke before, who is asked, or whom the text has just spoken of. */
final class Dialogue {
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_LEAD = 120;
    private static final Pattern IN_WORDS_OF =
            Pattern.compile("\\b(?:[Ii]n the words of|[Tt]o quote) ([^“”\"]{3,80}),? $");
    private static final Pattern ADDRESS = Pattern.compile("\\b[Yy]ou(?:rs?|['’](?:ve|re|d|ll))?\\b");

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    private @Nullable QuoteCandidate lastQuote;
    private @Nullable Candidate otherSpeaker;
    private @Nullable Candidate lastSpeaker;

    Dialogue(Segmented document, Mentions mentions, Voices voices) {
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
    }

    void remember(QuoteCandidate quote, Candidate speaker) {
        if (lastSpeaker != null && !Objects.equals(lastSpeaker.name(), speaker.name())) {
            otherSpeaker = lastQuote != null && quote.paragraph() - lastQuote.paragraph() <= 1 ? lastSpeaker : null;
        }
        lastQuote = quote;
        lastSpeaker = speaker;
    }

    List<Candidate> of(QuoteCandidate quote) {
        List<Candidate> proposals = new ArrayList<>();
        if (quote.cue() == null) {
            goesOn(quote, proposals);
        }
        if (quote.kind() != QuoteKind.INDIRECT || quote.isTurn()) {
            spokenOf(quote, proposals);
        }
        return proposals;
    }

    /** “In the words of the mayor, Ann Lee, “…””; or null. */
    @Nullable
    Candidate inWordsOf(QuoteCandidate quote) {
        int sentence = document.firstToken(document.sentenceOf(document.tokenAt(quote.start())));
        int from = Math.max(document.start(sentence), quote.start() - LONGEST_LEAD);
        Span before = new Span(Math.min(from, quote.start()), quote.start());
        Matcher words = IN_WORDS_OF.matcher(before.in(document.text()));
        if (quote.kind() == QuoteKind.INDIRECT || !words.find()) {
            return null;
        }
        return mentions.within(new Span(before.start() + words.start(1), before.end())).stream()
                .filter(mention -> mention.isNamedPerson())
                .findFirst()
                .map(named -> Speakers.candidate(named.span(), named.entity(), 0.9, "in whose words it is"))
                .orElse(null);
    }

    private void goesOn(QuoteCandidate quote, List<Candidate> proposals) {
        Candidate asked = isAsked(quote) ? mainPerson() : null;
        if (asked != null) {
            proposals.add(asked);
        }
        QuoteCandidate before = lastQuote;
        Candidate speaker = lastSpeaker;
        if (before == null || speaker == null) {
            return;
        }
        int gap = quote.paragraph() - before.paragraph();
        double confidence = gap <= 1 ? 0.5 : gap == 2 ? 0.4 : 0.2;
        proposals.add(as(speaker, confidence, "the speaker before goes on"));
        Candidate other = otherSpeaker;
        if (other != null && gap == 1 && (asks(before) || asks(quote))) {
            proposals.add(as(other, 0.52, "the other one answers or asks"));
        }
    }

    private static Candidate as(Candidate speaker, double confidence, String reason) {
        return new Candidate(speaker.mention(), speaker.keys(), speaker.name(), confidence, reason);
    }

    /** Whether the paragraph before is the reporter's question or speaks to somebody, so that an interview goes on. */
    private boolean isAsked(QuoteCandidate quote) {
        int paragraph = document.paragraphAt(quote.start());
        boolean opens = quote.start() == document.start(document.firstToken(document.firstSentence(paragraph)));
        if (!opens || paragraph == 0) {
            return false;
        }
        int last = document.endToken(document.endSentence(paragraph - 1) - 1) - 1;
        Span before = document.span(document.firstToken(document.firstSentence(paragraph - 1)), last + 1);
        boolean addressed = document.word(last).equals("?")
                || ADDRESS.matcher(before.in(document.text())).find();
        return before.length() <= LONGEST_QUESTION && addressed && !voices.isMarked(before);
    }

    /** The person the article is about. */
    private @Nullable Candidate mainPerson() {
        for (Entity person : mentions.people()) {
            if (!person.plural()) {
                return Speakers.candidate(person.mentions().get(0).span(), person, 0.51, "answers the question before");
            }
        }
        return null;
    }

    private boolean asks(QuoteCandidate quote) {
        String text = document.text();
        return quote.end() > 1 && (text.charAt(quote.end() - 1) == '?' || text.charAt(quote.end() - 2) == '?');
    }

    /** Whom the sentence before speaks of, the likelier if it is its subject and stands in the same paragraph. */
    private void spokenOf(QuoteCandidate quote, List<Candidate> proposals) {
        int sentence = document.sentenceOf(document.tokenAt(quote.start()));
        int first = Math.max(0, sentence - 1);
        boolean same = document.paragraphOf(first) == document.paragraphOf(sentence);
        Span before = new Span(document.start(document.firstToken(first)), quote.start());
        for (Mentions.Located near : mentions.within(before)) {
            if (near.entity().type() == EntityType.PERSON) {
                boolean subject = same
                        && !voices.isReported(near.span())
                        && Subjects.isSubject(
                                document, document.tokenAt(near.span().start()));
                proposals.add(Speakers.candidate(
                        near.span(), near.entity(), subject ? 0.51 : 0.4, "the sentence before speaks of them"));
                break;
            }
        }
    }
}
