package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The step from a received body to canonical text. Linear in the length of the body; thread-safe. */
public final class Canonicalizer {
    private final String source;
    private final TracedText flat = new TracedText(1_024);
    private final TracedText out = new TracedText(1_024);
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    /** Whether only a line end or furniture stands between the last paragraph kept and the next. */
    private boolean interrupted;
    /** Whether something was left out since the last character kept. */
    private boolean cut;

    private Canonicalizer(String source) {
        this.source = source;
    }

    /** Reads the markup, takes page furniture out, repairs what a scraper glued, and labels the wire's own parts. */
    public static CanonicalText canonicalize(String body, BodyKind kind) {
        return new Canonicalizer(body).run(kind);
    }

    /** The text unchanged, for callers whose offsets must stay: furniture is labelled instead of removed. */
    public static CanonicalText asItStands(String text) {
        List<Span> paragraphs = paragraphs(text);
        List<WirePart> furniture = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            for (Cut cut : Furniture.cuts(text, paragraph)) {
                furniture.add(new WirePart(cut.kind(), cut.span()));
            }
        }
        WirePartFinder finder = new WirePartFinder(text, paragraphs);
        return new CanonicalText(
                text, Alignment.identity(text.length()), finder.find(furniture), List.of(), finder.dateline());
    }

    private CanonicalText run(BodyKind kind) {
        TracedText raw = read(kind);
        String rawText = raw.toString();
        int last = 0;
        for (Span line : spans(rawText, LineBreaks.lineStarts(rawText))) {
            interrupted |= isOneLineEnd(rawText, last, line.start());
            addParagraph(raw, line);
            last = line.end();
        }
        String text = out.toString();
        WirePartFinder finder = new WirePartFinder(text, paragraphs);
        List<WirePart> parts = finder.find(List.of());
        removals.sort(Comparator.comparingInt(removal -> removal.source().start()));
        return new CanonicalText(text, Alignment.of(out, source), parts, removals, finder.dateline());
    }

    private TracedText read(BodyKind kind) {
        if (kind == BodyKind.HTML) {
            MarkupReader reader = new MarkupReader(source);
            TracedText text = reader.read();
            removals.addAll(reader.removals());
            return text;
        }
        TracedText text = new TracedText(source.length());
        PlainReader.read(source, 0, source.length(), text);
        return text;
    }

    private static List<Span> paragraphs(String text) {
        return spans(text, LineBreaks.paragraphStarts(text));
    }

    private static boolean isOneLineEnd(String text, int start, int end) {
        return text.substring(start, end).strip().isEmpty()
                && text.indexOf('\n', start) == text.lastIndexOf('\n', end - 1);
    }

    /** From each start's first visible character to the last one before the next. */
    private static List<Span> spans(String text, int[] starts) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            while (end > starts[i] && isSpace(text.charAt(end - 1))) {
                end--;
            }
            spans.add(new Span(starts[i], end));
        }
        return spans;
    }

    private static boolean isSpace(char c) {
        return LineBreaks.isBlank(c) || LineBreaks.isLineEnd(c);
    }

    private void addParagraph(TracedText raw, Span paragraph) {
        flatten(raw, paragraph);
        String line = flat.toString();
        int at = 0;
        boolean joined = false;
        for (Cut found : Furniture.cuts(line, new Span(0, line.length()))) {
            joined |= keep(line, at, found.span().start(), joined);
            removals.add(removal(line, found));
            interrupted |= !joined;
            cut = true;
            at = found.span().end();
        }
        keep(line, at, line.length(), joined);
    }

    private Removal removal(String line, Cut cut) {
        Span source = flat.source(cut.span().start(), cut.span().end());
        return new Removal(cut.kind(), source, cut.span().in(line));
    }

    /** The paragraph on one line, runs of white space one blank. */
    private void flatten(TracedText raw, Span paragraph) {
        flat.truncate(0);
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = at;
            while (end < paragraph.end() && isSpace(raw.charAt(end))) {
                end++;
            }
            if (end == at) {
                flat.append(raw, at, at + 1);
                at++;
            } else {
                flat.append(' ', raw.from(at), raw.to(end - 1));
                at = end;
            }
        }
    }

    /** Appends a stretch of the paragraph; whether there was anything in it. */
    private boolean keep(String line, int start, int end, boolean joined) {
        int from = start;
        while (from < end && line.charAt(from) == ' ') {
            from++;
        }
        int to = end;
        while (to > from && line.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return false;
        }
        open(line.charAt(from), flat.from(from), joined);
        for (int at = from; at < to; at++) {
            if (at > from && GluedSentences.breaksAt(line, from, at, to)) {
                breakParagraph(flat.from(at));
            }
            out.append(flat, at, at + 1);
        }
        close();
        return true;
    }

    /** Begins a paragraph, or goes on with the last one where it was only interrupted. */
    private void open(char first, int sourceStart, boolean joined) {
        if (out.length() == 0) {
            paragraphs.add(new Span(0, 0));
            interrupted = false;
            return;
        }
        boolean goesOn = interrupted && Character.isLowerCase(first) && !endsSentence();
        if (joined || goesOn) {
            if (Character.isLetterOrDigit(first) || "“\"‘(".indexOf(first) >= 0) {
                out.append(' ', breakStart(sourceStart), sourceStart);
            }
        } else {
            breakParagraph(sourceStart);
        }
        interrupted = false;
        cut = false;
    }

    /** Where the white space that a break stands for begins in the source; nowhere when words were left out. */
    private int breakStart(int sourceStart) {
        int last = out.to(out.length() - 1);
        return cut || last > sourceStart ? sourceStart : last;
    }

    private boolean endsSentence() {
        return ".!?:”\"’»)…".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private void breakParagraph(int sourceStart) {
        close();
        int start = breakStart(sourceStart);
        int middle = Math.min(start + 1, sourceStart);
        out.append('\n', start, middle);
        out.append('\n', middle, sourceStart);
        paragraphs.add(new Span(out.length(), out.length()));
    }

    private void close() {
        Span open = paragraphs.get(paragraphs.size() - 1);
        paragraphs.set(paragraphs.size() - 1, new Span(open.start(), out.length()));
    }
}
