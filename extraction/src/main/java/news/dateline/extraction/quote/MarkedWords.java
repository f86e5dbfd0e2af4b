package news.dateline.extraction.quote;

import java.util.List;

/**
 * Words in quotation marks inside the reporter's clause are somebody's words: a reading that would be too weak by
 * itself is believed if it explains them.
 */
final class MarkedWords {
    private static final double WEAKEST = 0.1;
    private static final double BELIEVED = 0.5;

    private final Piece piece;

    MarkedWords(Piece piece, Sources sources) {
        this.piece = piece;
    }

    /** Moves to {@code likely} those of {@code unlikely} that explain marked words nothing likely explains. */
    void cover(List<Reports.Report> likely, List<Reports.Report> unlikely) {
        for (int word = 0; word < piece.size(); word++) {
            if (piece.isMarked(word)) {
                if (explainer(likely, word, 0) == null) {
                    Reports.Report weak = explainer(unlikely, word, WEAKEST);
                    if (weak != null) {
                        likely.add(new Reports.Report(weak.reading(), weak.source(), BELIEVED));
                    }
                }
                word = runEnd(word) - 1;
            }
        }
    }

    private int runEnd(int from) {
        int end = from;
        while (end < piece.size() && piece.isMarked(end)) {
            end++;
        }
        return end;
    }

    private static Reports.@org.jspecify.annotations.Nullable Report explainer(
            List<Reports.Report> reports, int word, double least) {
        Reports.Report best = null;
        for (Reports.Report report : reports) {
            for (int[] run : report.reading().content()) {
                boolean better = best == null || report.probability() > best.probability();
                if (run[0] <= word && word < run[1] && report.probability() >= least && better) {
                    best = report;
                }
            }
        }
        return best;
    }
}
