package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Syntax;

/**
 * Finds what an English text reports as said, written or thought. Only sentences that hold a quotation or a word that
 * may report are parsed. Immutable and thread-safe.
 */
public final class QuoteFinder {
    /** Below this a reading is likelier no report at all. */
    private static final double THRESHOLD = Double.parseDouble(System.getProperty("th", "0.4"));

    private final Syntax syntax;
    private final CueLexicon lexicon;
    private final Reports reports;

    QuoteFinder(Syntax syntax, CueLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.reports = new Reports(lexicon, THRESHOLD);
    }

    /** With the models in the library's own resources. */
    public static QuoteFinder english() {
        return new QuoteFinder(Syntax.english(), CueLexicon.english());
    }

    public FoundQuotes find(Segmented document) {
        Turns turns = new Turns(document);
        Lines lines = new Lines(document, lexicon, turns.paragraphs());
        Assembly assembly = new Assembly(document, lines.phrases(), lexicon);
        Piece announcement = null;
        for (Line line : lines.lines()) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < line.pieceCount(); i++) {
                pieces.add(piece(document, line, i));
            }
            ParsedLine parsed = new ParsedLine(line, pieces, announcement, reports);
            assembly.add(parsed);
            announcement = parsed.announces();
        }
        List<QuoteCandidate> candidates = new ArrayList<>(assembly.candidates());
        candidates.addAll(turns.candidates());
        candidates.sort(Comparator.comparingInt(QuoteCandidate::start).thenComparingInt(QuoteCandidate::end));
        return new FoundQuotes(Nested.resolved(candidates), assembly.terms());
    }

    private Piece piece(Segmented document, Line line, int number) {
        int[] tokens = line.piece(number);
        boolean beside = !line.quotations().isEmpty();
        boolean announces = tokens.length > 1 && document.word(tokens[tokens.length - 1]).equals(":");
        if (tokens.length < 2 || (!beside && !announces && !mayReport(document, tokens))) {
            return new Piece(document, new int[0], new boolean[0], syntax);
        }
        return new Piece(document, tokens, line.marked(tokens), syntax);
    }

    private boolean mayReport(Segmented document, int[] tokens) {
        for (int token : tokens) {
            if (lexicon.mayReport(document.word(token).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
