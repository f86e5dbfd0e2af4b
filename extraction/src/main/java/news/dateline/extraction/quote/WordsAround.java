package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Phrases in marks beside a quotation that are its speaker's too: its beginning, or what a list goes on with. */
final class WordsAround {
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "then");

    private final ParsedLine parsed;
    private final MarkedPhrases phrases;
    private final CueLexicon lexicon;

    WordsAround(ParsedLine parsed, MarkedPhrases phrases, CueLexicon lexicon) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** “No more gates,” and “Let us pass.”: the members of the list in the piece behind the quotation. */
    List<Span> listed(int number) {
        List<Span> listed = new ArrayList<>();
        Piece piece = parsed.piece(number);
        int word = next(piece, 0);
        while (word > 0 && isUnreported(number, word, -1)) {
            int end = piece.markedEnd(word);
            listed.add(phrases.grown(piece.span(word, end)));
            word = next(piece, end);
        }
        return listed;
    }

    /** The first of the marked words that a list goes on with from here, or -1. */
    private static int next(Piece piece, int from) {
        int at = from;
        while (JOINTS.contains(piece.lower(at))) {
            at++;
        }
        boolean joined = piece.is(at - 1, "and") || piece.is(at - 1, "or") || piece.is(at - 2, "and");
        return at > from && joined && piece.isMarked(at) ? at : -1;
    }

    /** But “the better question,” Ann Lee added, “is …”: the words in marks right before who says the rest. */
    @Nullable
    Span begun(ParsedLine.Cue cue) {
        Piece piece = parsed.piece(cue.piece());
        Source source = cue.source();
        int end = cue.word();
        while (source != null
                && end > 0
                && piece.span(end - 1, end).start() >= source.phrase().start()) {
            end--;
        }
        int start = piece.markedStart(end);
        boolean told = lexicon.reportsDirectly(piece.lower(piece.isComma(start - 1) ? start - 2 : start - 1));
        boolean title = Words.isWork(piece.lower(start - 1));
        boolean begun = end - start > 1
                && piece.isComma(end - 1)
                && !told
                && !title
                && isUnreported(cue.piece(), start, cue.word());
        return begun ? phrases.grown(piece.span(start, end)) : null;
    }

    private boolean isUnreported(int number, int word, int except) {
        return parsed.reports(number).stream()
                .allMatch(report ->
                        report.reading().cue() == except || !report.reading().holds(word));
    }
}
