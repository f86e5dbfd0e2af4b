package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.text.Span;

/** Puts quotes together, line by line: split quotations, clauses with quotations in them, what goes on from before. */
final class Assembly {
    private static final int LONG_ENOUGH = 5;
    /** So many words in marks that open a sentence are a clause of their own, whatever ends it. */
    private static final int LONG = 9;

    private final Segmented document;
    private final MarkedPhrases phrases;
    private final CueLexicon lexicon;
    private final Headings headings;
    private final List<QuoteCandidate> candidates = new ArrayList<>();
    private final List<Span> terms = new ArrayList<>();
    /** Index of the last candidate with a quotation in it, which the next may continue. */
    private int open = -1;

    Assembly(Segmented document, Lines lines, CueLexicon lexicon) {
        this.headings = new Headings(document, lines.lines());
        this.lexicon = lexicon;
        this.document = document;
        this.phrases = new MarkedPhrases(document.text(), lines.phrases());
    }

    List<QuoteCandidate> candidates() {
        return candidates;
    }

    List<Span> terms() {
        List<Span> all = new ArrayList<>(terms);
        BitSet reported = reported();
        for (MarkedStretch phrase : phrases.all()) {
            int next = reported.nextSetBit(phrase.inner().start());
            if (phrases.isTerm(phrase) || next < 0 || next >= phrase.inner().end()) {
                all.add(phrase.inner());
            }
        }
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    /** The characters some candidate reports. */
    private BitSet reported() {
        BitSet reported = new BitSet(document.text().length());
        for (QuoteCandidate candidate : candidates) {
            candidate.content().forEach(span -> reported.set(span.start(), span.end()));
        }
        return reported;
    }

    void add(ParsedLine parsed) {
        boolean[] used = new boolean[parsed.line().quotations().size()];
        for (int piece = 0; piece < parsed.line().pieceCount(); piece++) {
            for (Reports.Report report : parsed.reports(piece)) {
                addReport(parsed, piece, report, used);
            }
        }
        for (int quotation = 0; quotation < used.length; quotation++) {
            if (!used[quotation]) {
                addQuotation(parsed, quotation, used);
            }
        }
        if (used.length == 0) {
            addUnfinished(parsed);
        }
    }

    /** “We have the better plan” for the coast.: words the reporter ends, which go on with what was said before. */
    private void addUnfinished(ParsedLine parsed) {
        Piece piece = parsed.piece(0);
        int marked = piece.markedEnd(0);
        boolean reported =
                parsed.reports(0).stream().anyMatch(report -> report.reading().holds(0));
        boolean goesOn = marked < piece.size() && !piece.isPunctuation(marked);
        if (marked < LONG
                || !goesOn
                || reported
                || Character.isLowerCase(piece.word(0).charAt(0))) {
            return;
        }
        int end = piece.size();
        while (piece.isPunctuation(end - 1)) {
            end--;
        }
        List<Span> content = List.of(phrases.grown(piece.span(0, end)));
        candidates.add(unattributed(phrases.kindOf(content, List.of()), content, 0.5, parsed.line()));
        open = candidates.size() - 1;
    }

    private static QuoteCandidate unattributed(QuoteKind kind, List<Span> content, double probability, Line line) {
        return new QuoteCandidate(kind, content, null, "", "NONE", null, probability, true, line.paragraph(), true);
    }

    /** A reported clause; a quotation it runs into belongs to it. */
    private void addReport(ParsedLine parsed, int number, Reports.Report report, boolean[] used) {
        Piece piece = parsed.piece(number);
        if (holdsCue(parsed, number, report.reading())) {
            return; // “…,” she liked to say: nothing is said but the quotation
        }
        List<Span> content = content(piece, report.reading());
        boolean free = number < used.length && !used[number];
        boolean cued = isCueOfQuotation(parsed, number, report.reading().cue());
        if (free && runsInto(parsed, number, report.reading())) {
            used[number] = true;
            Span head = content.remove(content.size() - 1);
            content.add(new Span(head.start(), quotation(parsed, number).end()));
        } else if (cued && free && report.reading().frame().equals("LEFT")) {
            used[number] = true;
            append(content, quotation(parsed, number));
        } else if (cued && !isOpened(piece, report.reading())) {
            return;
        }
        candidates.add(candidate(parsed, piece, report, content));
        if (free && used[number]) {
            open = candidates.size() - 1;
        }
    }

    private List<Span> content(Piece piece, Reading reading) {
        List<Span> content = new ArrayList<>();
        for (int[] run : reading.content()) {
            content.add(phrases.grown(piece.span(run[0], run[1])));
        }
        return content;
    }

    /** “…,” he said, adding that …: behind a quotation only “that” or words in marks show that more is reported. */
    private static boolean isOpened(Piece piece, Reading reading) {
        int[] run = reading.content().get(0);
        return run[0] > reading.cue() && (piece.anyMarked(run[0], run[1]) || piece.is(run[0], "that"));
    }

    /** Adds the quotation; words of the same clause right before it are one with it. */
    private void append(List<Span> content, Span quotation) {
        Span last = content.get(content.size() - 1);
        if (content.size() > 1 && isBlank(last.end(), quotation.start())) {
            content.set(content.size() - 1, new Span(last.start(), quotation.end()));
        } else {
            content.add(quotation);
        }
    }

    private static Span quotation(ParsedLine parsed, int number) {
        return parsed.line().quotations().get(number).outer();
    }

    /** Whether the reported clause reaches the end of its piece and the quotation there has no cue of its own. */
    private static boolean runsInto(ParsedLine parsed, int number, Reading reading) {
        Piece piece = parsed.piece(number);
        int last = reading.content().get(reading.content().size() - 1)[1];
        boolean clause = reading.frame().contains("THAT") || reading.frame().endsWith("CLAUSE");
        boolean touches = clause ? piece.firstWord(last) >= piece.size() : last == piece.size();
        ParsedLine.Cue cue = parsed.cue(number);
        return touches && (cue == null || (cue.piece() == number && cue.word() == reading.cue() && !cue.behind()));
    }

    private QuoteCandidate candidate(ParsedLine parsed, Piece piece, Reports.Report report, List<Span> content) {
        Reading reading = report.reading();
        String stem = piece.stem(reading.cue());
        return new QuoteCandidate(
                phrases.kindOf(content, parsed.line().quotations()),
                content,
                Reports.cue(piece, reading.cue()),
                stem,
                reading.frame(),
                report.source(),
                report.probability(),
                lexicon.isSpeech(stem) || reading.frame().equals(Reading.FRAGMENT),
                parsed.line().paragraph(),
                false);
    }

    private static boolean holdsCue(ParsedLine parsed, int piece, Reading reading) {
        ParsedLine.Cue cue = piece == 0 ? null : parsed.cue(piece - 1);
        int[] run = reading.content().get(0);
        return cue != null
                && cue.piece() == piece
                && cue.word() - run[0] == 1
                && reading.cue() == run[0] - 1
                && parsed.piece(piece).has(run[0], Tag.TO);
    }

    private static boolean isCueOfQuotation(ParsedLine parsed, int piece, int word) {
        for (int i = Math.max(0, piece - 1);
                i <= Math.min(piece, parsed.line().quotations().size() - 1);
                i++) {
            ParsedLine.Cue cue = parsed.cue(i);
            if (cue != null && cue.piece() == piece && cue.word() == word) {
                return true;
            }
        }
        return false;
    }

    private void addQuotation(ParsedLine parsed, int number, boolean[] used) {
        ParsedLine.Cue cue = parsed.cue(number);
        Quotation quotation = parsed.line().quotations().get(number);
        used[number] = true;
        List<Span> content = new ArrayList<>(List.of(quotation.outer()));
        if (cue == null) {
            addWithoutCue(parsed, number);
            return;
        }
        int last = number;
        for (int next = number + 1; next < used.length; next++) {
            ParsedLine.Cue other = parsed.cue(next);
            if (other != null && other.piece() == cue.piece() && other.word() == cue.word() && !used[next]) {
                used[next] = true;
                last = next;
                content.add(parsed.line().quotations().get(next).outer());
            }
        }
        Piece piece = parsed.piece(cue.piece());
        WordsAround around = new WordsAround(parsed, phrases, lexicon);
        Span begun = cue.piece() == number ? around.begun(cue) : null;
        if (begun != null) {
            content.add(0, begun);
        }
        candidates.add(new QuoteCandidate(
                QuoteKind.DIRECT,
                content,
                Reports.cue(piece, cue.word()),
                piece.stem(cue.word()),
                "QUOTE",
                cue.source(),
                0.95,
                true,
                parsed.line().paragraph(),
                false));
        open = candidates.size() - 1;
        joinUnattributedBefore();
        addListed(around.listed(last + 1), parsed.line());
    }

    private void addListed(List<Span> listed, Line line) {
        QuoteCandidate said = candidates.get(open);
        for (Span span : listed) {
            candidates.add(new QuoteCandidate(
                    QuoteKind.DIRECT,
                    List.of(span),
                    said.cue(),
                    said.stem(),
                    Reading.FRAGMENT,
                    said.source(),
                    MarkedWords.BELIEVED,
                    true,
                    line.paragraph(),
                    said.source() == null));
        }
    }

    /** “A.” “B,” she said: the quotation before, with nothing between, is hers too. */
    private void joinUnattributedBefore() {
        if (open < 1) {
            return;
        }
        QuoteCandidate now = candidates.get(open);
        QuoteCandidate before = candidates.get(open - 1);
        boolean goesOn = before.paragraph() == now.paragraph() || !isClosed(before);
        boolean whole = before.kind() == QuoteKind.DIRECT && !isOtherStyle(before.start(), now.start());
        if (before.cue() == null && whole && goesOn && isBlank(before.end(), now.start())) {
            List<Span> content = new ArrayList<>(before.content());
            Span head = content.remove(content.size() - 1);
            content.add(new Span(head.start(), now.content().get(0).end()));
            content.addAll(now.content().subList(1, now.content().size()));
            candidates.remove(open);
            open--;
            candidates.set(open, now.with(content));
        }
    }

    private void addWithoutCue(ParsedLine parsed, int number) {
        Line line = parsed.line();
        Quotation quotation = line.quotations().get(number);
        boolean alone = line.quotations().size() == 1 && line.piece(0).length == 0 && line.piece(1).length <= 1;
        String inner = quotation.stretch().inner().in(document.text());
        boolean comma = inner.endsWith(",") && !StretchClass.isTitle(inner);
        boolean longEnough = StretchClass.words(inner) >= (comma ? LONG_ENOUGH / 2 : LONG_ENOUGH);
        if (!alone && (!longEnough || WorkTitles.isTitle(parsed, number))) {
            terms.add(quotation.stretch().inner());
            return;
        }
        QuoteCandidate last = open < 0 ? null : candidates.get(open);
        boolean heading = headings.isHeading(quotation) || StretchClass.isTitle(inner);
        if (alone && quotation.stretch().single() && heading) {
            terms.add(quotation.stretch().inner());
            return;
        }
        if (alone && last != null && goesOn(last, quotation)) {
            candidates.set(open, last.with(joined(last.content(), quotation.outer())));
            return;
        }
        candidates.add(unattributed(QuoteKind.DIRECT, List.of(quotation.outer()), alone ? 0.8 : 0.5, line));
        open = candidates.size() - 1;
    }

    /** Same paragraph, or the next one with nothing but quotation marks between. */
    private boolean goesOn(QuoteCandidate last, Quotation next) {
        if (isBlank(last.end(), next.outer().start())) {
            return last.paragraph() == next.paragraph() || !(isAnswered(last) || closesInOtherStyle(last, next));
        }
        return document.paragraphAt(last.start()) == next.paragraph()
                || document.paragraphAt(last.end() - 1) == next.paragraph();
    }

    private boolean closesInOtherStyle(QuoteCandidate last, Quotation next) {
        char closing = document.text().charAt(last.end() - 1);
        return last.cue() != null
                && Mark.starts(closing)
                && (closing == '"') != (document.text().charAt(next.outer().start()) == '"');
    }

    /** “…” and, in the next paragraph, "…: nobody goes on in other marks. */
    private boolean isOtherStyle(int one, int other) {
        String text = document.text();
        return text.charAt(one) != text.charAt(other) && (text.charAt(one) == '"' || text.charAt(other) == '"');
    }

    private boolean isClosed(QuoteCandidate quote) {
        return Mark.starts(document.text().charAt(quote.end() - 1));
    }

    /** A question that is closed: what opens the next paragraph is likelier its answer. */
    private boolean isAnswered(QuoteCandidate last) {
        String text = document.text();
        return last.end() > 1 && text.charAt(last.end() - 2) == '?' && Mark.starts(text.charAt(last.end() - 1));
    }

    private List<Span> joined(List<Span> content, Span next) {
        List<Span> all = new ArrayList<>(content);
        Span tail = all.get(all.size() - 1);
        if (isBlank(tail.end(), next.start())) {
            all.set(all.size() - 1, new Span(tail.start(), next.end()));
        } else {
            all.add(next);
        }
        return all;
    }

    private boolean isBlank(int from, int to) {
        return from <= to && document.text().substring(from, to).isBlank();
    }
}
