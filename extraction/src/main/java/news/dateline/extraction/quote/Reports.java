package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one piece for reported clauses: every word that may report, in its likeliest construction. */
final class Reports {
    private final CueLexicon lexicon;
    private final double threshold;

    Reports(CueLexicon lexicon, double threshold) {
        this.lexicon = lexicon;
        this.threshold = threshold;
    }

    /**
     * One report in a piece.
     *
     * @param reading how the cue was taken
     * @param source who is reported, if the grammar tells
     * @param probability of this reading
     */
    record Report(Reading reading, @Nullable Source source, double probability) {}

    List<Report> in(Piece piece) {
        List<Report> reports = new ArrayList<>();
        Readings readings = new Readings(piece, lexicon);
        Sources sources = new Sources(piece, readings.clauses());
        for (int word = 0; word < piece.size(); word++) {
            if (lexicon.mayReport(piece.lower(word)) && piece.relation(word) != Relation.AUXILIARY) {
                Report best = best(readings.of(word), piece, sources);
                if (best != null) {
                    reports.add(best);
                }
            }
        }
        return reports;
    }

    private @Nullable Report best(List<Reading> readings, Piece piece, Sources sources) {
        Reading best = null;
        double most = threshold;
        for (Reading reading : readings) {
            double probability = lexicon.probability(Stems.of(piece.lower(reading.cue())), reading.frame());
            if (probability >= most) {
                best = reading;
                most = probability;
            }
        }
        return best == null ? null : new Report(best, sources.of(best.cue(), best.source()), most);
    }

    /** The cue with its auxiliaries: “has said”, “is expected”. */
    static Span cue(Piece piece, int cue) {
        int start = cue;
        while (start > 0
                && piece.relation(start - 1) == Relation.AUXILIARY
                && piece.parse().head(start - 1) == cue) {
            start--;
        }
        int end = cue + 1;
        if (piece.is(cue, "according") && end < piece.size()) {
            end++;
        }
        return piece.span(start, end);
    }
}
