package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/**
 * Paragraphs that name their speaker and a colon: a headline (“Lee: The Budget Stands”), the turns of a transcript
 * ({@code LEE: Thank you.}). A transcript needs two turns at least; a paragraph that opens with a quotation mark inside
 * it goes on with the turn before.
 */
final class Turns {
    private static final Pattern TURN = Pattern.compile(
            "[\"“]?((?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? \\p{Lu}[\\p{L}'’-]+)|[QA]|\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}): +(?=\\S)");
    private static final Pattern HEADLINE = Pattern.compile(
            "(\\p{Lu}[\\w.’'-]*(?: (?:\\p{Lu}[\\w.’'-]*|of|and|&)){0,4}): +(?=\\S)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LAST_NAME = Pattern.compile("[\\p{L}.’'-]+$");
    private static final Set<String> LABELS = Set.of(
            "The",
            "A",
            "Update",
            "Exclusive",
            "Watch",
            "Breaking",
            "Video",
            "Opinion",
            "Analysis",
            "Live",
            "Photos",
            "Correction",
            "Editor",
            "Note",
            "Guide",
            "Review",
            "Daily",
            "In",
            "Why",
            "How",
            "What");

    private final Segmented document;
    private final BitSet paragraphs = new BitSet();
    private final List<QuoteCandidate> candidates = new ArrayList<>();

    Turns(Segmented document) {
        this.document = document;
        List<Integer> turns = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            if (start(TURN, paragraph) != null) {
                turns.add(paragraph);
            }
        }
        if (turns.size() > 1) {
            turns.forEach(this::addTurn);
        }
        addHeadline();
    }

    /** Paragraphs that are turns and need no other reading. */
    BitSet paragraphs() {
        return paragraphs;
    }

    List<QuoteCandidate> candidates() {
        return candidates;
    }

    private @org.jspecify.annotations.Nullable Matcher start(Pattern pattern, int paragraph) {
        Span span = span(paragraph);
        if (span.isEmpty() || document.text().indexOf(':', span.start()) > span.start() + 60) {
            return null;
        }
        Matcher matcher = pattern.matcher(document.text()).region(span.start(), span.end());
        return matcher.lookingAt() ? matcher : null;
    }

    private Span span(int paragraph) {
        int first = document.firstToken(document.firstSentence(paragraph));
        int end = document.endToken(document.endSentence(paragraph) - 1);
        return first < end ? document.span(first, end) : new Span(0, 0);
    }

    private void addTurn(int paragraph) {
        Matcher matcher = start(TURN, paragraph);
        if (matcher == null) {
            return;
        }
        List<Span> content = new ArrayList<>();
        content.add(new Span(matcher.end(), span(paragraph).end()));
        paragraphs.set(paragraph);
        for (int next = paragraph + 1; next < document.paragraphCount() && goesOn(next); next++) {
            content.add(span(next));
            paragraphs.set(next);
        }
        boolean opened = Mark.starts(document.text().charAt(matcher.start()));
        QuoteKind kind = opened ? QuoteKind.DIRECT : kindOf(content);
        candidates.add(candidate(kind, content, QuoteCandidate.TURN, matcher, paragraph));
    }

    private boolean goesOn(int paragraph) {
        Span span = span(paragraph);
        char first = document.text().charAt(span.start());
        boolean aside = span.length() > 1 && document.text().charAt(span.start() + 1) == '(';
        return (first == '"' || first == '“')
                && !aside
                && start(TURN, paragraph) == null
                && !span.in(document.text()).endsWith("\"");
    }

    private void addHeadline() {
        if (document.paragraphCount() < 2 || paragraphs.get(0)) {
            return;
        }
        Matcher matcher = start(HEADLINE, 0);
        if (matcher != null && List.of(matcher.group(1).split(" ", -1)).stream().noneMatch(LABELS::contains)) {
            Span content = new Span(matcher.end(), span(0).end());
            candidates.add(candidate(kindOf(List.of(content)), List.of(content), "HEADLINE", matcher, 0));
        }
    }

    private QuoteKind kindOf(List<Span> content) {
        List<MarkedStretch> stretches = new ArrayList<>();
        content.forEach(span -> stretches.addAll(QuotationMarks.in(document.text(), span)));
        return new MarkedPhrases(document.text(), stretches).kindOf(content, List.of());
    }

    private static QuoteCandidate candidate(
            QuoteKind kind, List<Span> content, String frame, Matcher turn, int paragraph) {
        Span name = new Span(turn.start(1), turn.end(1));
        Matcher last = LAST_NAME.matcher(turn.group(1));
        Span head = last.find() ? new Span(name.start() + last.start(), name.end()) : name;
        Span colon = new Span(turn.end(1), turn.end(1) + 1);
        return new QuoteCandidate(
                kind, content, colon, ":", frame, new Source(name, head), 0.75, true, paragraph, false);
    }
}
