package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** A line with its pieces parsed, and for each quotation the reporting word it belongs to. */
final class ParsedLine {
    /** Stands for the piece that announces this line at the end of the line before. */
    static final int ANNOUNCED = -1;

    private final Line line;
    private final @Nullable Piece announcement;
    private final List<Piece> pieces;
    private final List<List<Reports.Report>> reports = new ArrayList<>();
    private final List<@Nullable Cue> cues = new ArrayList<>();
    private final CueLexicon lexicon;

    ParsedLine(Line line, List<Piece> pieces, @Nullable Piece announcement, Reports finder) {
        this.announcement = announcement;
        this.line = line;
        this.pieces = pieces;
        this.lexicon = finder.lexicon();
        pieces.forEach(piece -> reports.add(finder.in(piece)));
        for (int i = 0; i < line.quotations().size(); i++) {
            cues.add(cueOf(i));
        }
    }

    /**
     * The word that reports a quotation.
     *
     * @param piece number of the piece it stands in; {@link #ANNOUNCED} for the line before
     * @param word its place there
     * @param source who speaks, if the piece says so
     * @param behind whether it follows the quotation
     */
    record Cue(int piece, int word, @Nullable Source source, boolean behind) {}

    private @Nullable Cue cueOf(int quotation) {
        DirectCues.Hit before = hit(quotation, false);
        if (before != null && introduces(quotation)) {
            return new Cue(quotation, before.word(), before.source(), false);
        }
        DirectCues.Hit behind = hit(quotation + 1, true);
        boolean adds =
                behind != null && before != null && pieces.get(quotation + 1).has(behind.word(), Tag.VERB_ING);
        if (behind != null && !adds) {
            return new Cue(quotation + 1, behind.word(), behind.source(), true);
        }
        if (before != null) {
            return new Cue(quotation, before.word(), before.source(), false);
        }
        return quotation == 0 && pieces.get(0).size() == 0 ? announced() : null;
    }

    /** “The mayor wrote:” at the end of the paragraph before. */
    private @Nullable Cue announced() {
        Piece piece = announcement;
        if (piece == null) {
            return null;
        }
        DirectCues.Hit hit = new DirectCues(piece, new Clauses(piece, lexicon), lexicon).before();
        return hit == null ? null : new Cue(ANNOUNCED, hit.word(), hit.source(), false);
    }

    private boolean introduces(int quotation) {
        Piece piece = pieces.get(quotation);
        return piece.is(piece.size() - 1, ":") || quotation > 0;
    }

    private DirectCues.@Nullable Hit hit(int piece, boolean behind) {
        Piece text = pieces.get(piece);
        if (text.size() == 0) {
            return null;
        }
        DirectCues finder = new DirectCues(text, new Clauses(text, lexicon), lexicon);
        return behind ? finder.behind() : finder.before();
    }

    Line line() {
        return line;
    }

    Piece piece(int number) {
        return number == ANNOUNCED && announcement != null ? announcement : pieces.get(number);
    }

    /** The last piece, if it ends with a colon and so announces the next line. */
    @Nullable
    Piece announces() {
        Piece last = pieces.get(pieces.size() - 1);
        return last.is(last.size() - 1, ":") ? last : null;
    }

    List<Reports.Report> reports(int piece) {
        return reports.get(piece);
    }

    @Nullable
    Cue cue(int quotation) {
        return cues.get(quotation);
    }
}
