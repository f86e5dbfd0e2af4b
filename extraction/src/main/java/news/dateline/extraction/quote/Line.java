package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One sentence as the reporter built it: quotations are single blocks however many sentences they hold, and between
 * them stand pieces of reporting text. There is one piece more than quotations; a piece may be empty.
 */
final class Line {
    private final int paragraph;
    private final BitSet marked = new BitSet();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<List<Integer>> pieces = new ArrayList<>();

    Line(int paragraph) {
        this.paragraph = paragraph;
        pieces.add(new ArrayList<>());
    }

    void add(int token) {
        pieces.get(pieces.size() - 1).add(token);
    }

    void addMarked(int token) {
        add(token);
        marked.set(token);
    }

    /** For each of the tokens whether it stands in quotation marks. */
    boolean[] marked(int[] tokens) {
        boolean[] in = new boolean[tokens.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = marked.get(tokens[i]);
        }
        return in;
    }

    void add(Quotation quotation) {
        quotations.add(quotation);
        pieces.add(new ArrayList<>());
    }

    boolean isEmpty() {
        return quotations.isEmpty() && pieces.get(0).isEmpty();
    }

    int paragraph() {
        return paragraph;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** Tokens of the piece before quotation {@code number}, or of the last piece. */
    int[] piece(int number) {
        return pieces.get(number).stream().mapToInt(Integer::intValue).toArray();
    }

    int pieceCount() {
        return pieces.size();
    }
}
