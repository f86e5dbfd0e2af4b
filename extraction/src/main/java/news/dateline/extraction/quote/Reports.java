package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one piece for reported clauses: every word that may report, in its likeliest construction. */
final class Reports {
    /** A verb alone in marks may still be the reporter's: “he “said” so”. */
    private static final int AMONG = 4;

    private final CueLexicon lexicon;

    Reports(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One report in a piece.
     *
     * @param reading how the cue was taken
     * @param source who is reported, if the grammar tells
     * @param probability of this reading
     */
    record Report(Reading reading, @Nullable Source source, double probability) {}

    CueLexicon lexicon() {
        return lexicon;
    }

    List<Report> in(Piece piece) {
        List<Report> likely = new ArrayList<>();
        List<Report> unlikely = new ArrayList<>();
        Readings readings = new Readings(piece, lexicon);
        Sources sources = new Sources(piece, readings.clauses());
        List<List<Reading>> all = readings.all();
        List<Reading> holders = holders(piece, lexicon, all);
        for (List<Reading> ofWord : all) {
            Report best = best(ofWord, piece, sources, holders);
            if (best != null
                    && !isQuoted(best.reading(), piece)
                    && !isPronoun(best.reading(), piece)
                    && !isNickname(best.reading(), piece)) {
                (best.probability() >= CueLexicon.LIKELY ? likely : unlikely).add(best);
            }
        }
        new MarkedWords(piece, sources, lexicon).cover(likely, unlikely);
        return withoutRepeats(likely);
    }

    /** Whether the report stands in marks itself, so that who is quoted there reports, and not the reporter. */
    private static boolean isQuoted(Reading reading, Piece piece) {
        if (isAmongMarked(reading.cue(), piece)) {
            return true;
        }
        int start = reading.content().get(0)[0];
        for (int i = Math.min(reading.cue(), start); i <= Math.max(reading.cue(), start); i++) {
            if (!piece.isMarked(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * “It was “long and, you know, hard””: a verb among words in marks is who is quoted's, whatever it seems to hold.
     */
    private static boolean isAmongMarked(int cue, Piece piece) {
        int end = piece.markedEnd(cue);
        return end > cue && end - piece.markedStart(cue) >= AMONG;
    }

    /** “a project known as the “Long Bridge””: so called by everybody. */
    private static boolean isNickname(Reading reading, Piece piece) {
        int from = reading.content().get(0)[0];
        boolean marked = piece.isMarked(from) || piece.isMarked(from + 1);
        return marked && piece.is(from - 1, "as") && MarkedWords.isNickname(piece, reading.cue());
    }

    /** “As the locals call it”: nothing that is said. */
    private static boolean isPronoun(Reading reading, Piece piece) {
        int[] run = reading.content().get(0);
        return reading.content().size() == 1 && run[1] - run[0] == 1 && piece.has(run[0], Tag.PRONOUN);
    }

    /** Readings so likely by themselves that what stands in them is theirs. */
    static List<Reading> holders(Piece piece, CueLexicon lexicon, List<List<Reading>> all) {
        List<Reading> holders = new ArrayList<>();
        if (all.size() < 2) {
            return holders;
        }
        for (List<Reading> ofWord : all) {
            for (Reading reading : ofWord) {
                Situation free = Situation.of(piece, reading.cue(), false);
                if (lexicon.probability(piece.stem(reading.cue()), reading.frame(), free) >= CueLexicon.HOLDS) {
                    holders.add(reading);
                }
            }
        }
        return holders;
    }

    /** How the word of these readings stands; one that explains words in marks stands for itself wherever it is. */
    static Situation situation(Piece piece, List<Reading> ofWord, List<Reading> holders) {
        int cue = ofWord.get(0).cue();
        boolean held = holders.stream().anyMatch(holder -> holder.cue() != cue && holder.holds(cue));
        return Situation.of(piece, cue, held && ofWord.stream().noneMatch(reading -> reading.holdsMarks(piece)));
    }

    /** Two words that report the same run, “the claim, denied by him, that …”: the likelier one stays. */
    private static List<Report> withoutRepeats(List<Report> reports) {
        List<Report> kept = new ArrayList<>();
        for (Report report : reports) {
            if (reports.stream().noneMatch(other -> repeats(report, other))) {
                kept.add(report);
            }
        }
        return kept;
    }

    private static boolean repeats(Report report, Report other) {
        int[] run = report.reading().content().get(0);
        int[] run2 = other.reading().content().get(0);
        boolean same = !report.equals(other) && run[0] == run2[0] && run[1] == run2[1];
        boolean earlier = report.reading().cue() < other.reading().cue();
        return same
                && (report.probability() < other.probability()
                        || (report.probability() == other.probability() && earlier));
    }

    private @Nullable Report best(List<Reading> readings, Piece piece, Sources sources, List<Reading> holders) {
        Reading best = null;
        double most = 0;
        Situation situation = situation(piece, readings, holders);
        for (Reading reading : readings) {
            double probability = lexicon.probability(piece.stem(reading.cue()), reading.frame(), situation);
            if (probability > most) {
                best = reading;
                most = probability;
            }
        }
        if (best == null || most < (piece.hasMarks() ? MarkedWords.WEAKEST : CueLexicon.LIKELY)) {
            return null; // an unlikely one is needed only to explain marked words
        }
        Source source = sources.of(best);
        boolean nobody = source != null && Words.isNobody(piece.lower(source.head()));
        return nobody ? null : new Report(best, source, most);
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
