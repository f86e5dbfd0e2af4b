package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The way back from canonical text to the received body: for each stretch of the one, the stretch of the other it came
 * from. Kept as runs, inside which both count alike; a document of 10 KB has a few dozen. Immutable and thread-safe.
 */
public final class Alignment {
    private final int length;
    private final int[] canonical;
    private final int[] from;
    private final int[] to;
    private final Fidelity[] kinds;
    /** How close the text stays where a run follows another: what was left out between them. */
    private final Fidelity[] gaps;

    private Alignment(int length, int[] canonical, int[] from, int[] to, Fidelity[] kinds, Fidelity[] gaps) {
        this.length = length;
        this.canonical = canonical;
        this.from = from;
        this.to = to;
        this.kinds = kinds;
        this.gaps = gaps;
    }

    /** The alignment of a text of this length to itself. */
    public static Alignment identity(int length) {
        TracedText text = new TracedText(1);
        Fidelity[] exact = {Fidelity.EXACT};
        return length == 0
                ? of(text, "")
                : new Alignment(length, new int[] {0}, new int[] {0}, new int[] {length}, exact, exact);
    }

    static Alignment of(TracedText text, String source) {
        int[] canonical = new int[text.length()];
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        Fidelity[] kinds = new Fidelity[text.length()];
        Fidelity[] gaps = new Fidelity[text.length()];
        int runs = 0;
        for (int at = 0; at < text.length(); at++) {
            Fidelity kind = kind(text, at, source);
            boolean glued = runs > 0 && to[runs - 1] == text.from(at);
            if (glued && kind == Fidelity.EXACT && kinds[runs - 1] == Fidelity.EXACT) {
                to[runs - 1]++;
            } else {
                gaps[runs] = glued || runs == 0 ? Fidelity.EXACT : gap(source, to[runs - 1], text.from(at));
                canonical[runs] = at;
                from[runs] = text.from(at);
                to[runs] = text.to(at);
                kinds[runs++] = kind;
            }
        }
        return new Alignment(
                text.length(),
                Arrays.copyOf(canonical, runs),
                Arrays.copyOf(from, runs),
                Arrays.copyOf(to, runs),
                Arrays.copyOf(kinds, runs),
                Arrays.copyOf(gaps, runs));
    }

    private static Fidelity kind(TracedText text, int at, String source) {
        int start = text.from(at);
        int width = text.to(at) - start;
        if (width == 0) {
            // only breaks are ever put in
            return Fidelity.SPACING;
        }
        if (width == 1 && source.charAt(start) == text.charAt(at)) {
            return Fidelity.EXACT;
        }
        boolean spacing = LineBreaks.isBlank(text.charAt(at)) || text.charAt(at) == '\n';
        return spacing && source.charAt(start) != '&' ? Fidelity.SPACING : Fidelity.DECODED;
    }

    /** What lies between two runs: white space, tags, or words that were taken out. */
    private static Fidelity gap(String source, int start, int end) {
        Fidelity worst = Fidelity.SPACING;
        for (int at = start; at < end; at++) {
            char c = source.charAt(at);
            if (c == '<') {
                worst = Fidelity.DECODED;
                int close = source.indexOf('>', at);
                at = close < 0 ? end : close;
            } else if (!LineBreaks.isBlank(c) && !LineBreaks.isLineEnd(c) && !PlainReader.isWidthless(c)) {
                return Fidelity.REPAIRED;
            }
        }
        return worst;
    }

    /**
     * A stretch of canonical text and what it came from; of equal length, they are equal character by character.
     *
     * @param canonical in the canonical text
     * @param source in the received body; empty where a break was put in
     */
    public record Run(Span canonical, Span source) {}

    /** All runs, in order; together they cover the canonical text. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>(canonical.length);
        for (int i = 0; i < canonical.length; i++) {
            int end = i + 1 < canonical.length ? canonical[i + 1] : length;
            runs.add(new Run(new Span(canonical[i], end), new Span(from[i], to[i])));
        }
        return runs;
    }

    /** Number of code units of the canonical text. */
    public int length() {
        return length;
    }

    /**
     * Where a stretch of canonical text stands in the received body: from its first character's place to its last
     * one's.
     *
     * @throws IndexOutOfBoundsException if the span is not inside the canonical text
     */
    public Span toSource(Span span) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException("text has " + length + " characters: " + span);
        }
        if (span.isEmpty()) {
            int at = length == 0 ? 0 : sourceStart(Math.min(span.start(), length - 1));
            return new Span(at, at);
        }
        return new Span(sourceStart(span.start()), sourceEnd(span.end() - 1));
    }

    private int sourceStart(int offset) {
        int run = runAt(offset);
        return kinds[run] == Fidelity.EXACT ? from[run] + offset - canonical[run] : from[run];
    }

    private int sourceEnd(int offset) {
        int run = runAt(offset);
        return kinds[run] == Fidelity.EXACT ? from[run] + offset - canonical[run] + 1 : to[run];
    }

    private int runAt(int offset) {
        int at = Arrays.binarySearch(canonical, offset);
        return at >= 0 ? at : -at - 2;
    }

    /** How closely the stretch repeats the received body. */
    public Fidelity fidelity(Span span) {
        if (span.isEmpty()) {
            return Fidelity.EXACT;
        }
        Fidelity worst = Fidelity.EXACT;
        int last = runAt(span.end() - 1);
        int first = runAt(span.start());
        for (int run = first; run <= last; run++) {
            worst = worse(worst, kinds[run]);
            if (run > first) {
                worst = worse(worst, gaps[run]);
            }
        }
        return worst;
    }

    private static Fidelity worse(Fidelity one, Fidelity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
