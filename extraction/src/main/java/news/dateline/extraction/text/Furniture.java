package news.dateline.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the page says about itself: as a paragraph of its own, glued before or behind a sentence, or in brackets.
 * The phrases stand in {@code furniture.txt}.
 */
final class Furniture {
    /** A paragraph with more pieces than this is a story's, whatever it starts with. */
    private static final int MOST_PIECES = 30;

    private static final int LONGEST_BRACKET = 200;

    private static final Map<String, List<FurniturePattern>> PATTERNS = load();

    private final CharSequence text;
    private final List<Cut> cuts = new ArrayList<>();

    private Furniture(CharSequence text) {
        this.text = text;
    }

    private static Map<String, List<FurniturePattern>> load() {
        Map<String, List<FurniturePattern>> patterns = new HashMap<>();
        InputStream list = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(FurniturePattern::parse)
                    .forEach(pattern -> pattern.firstWords()
                            .forEach(word -> patterns.computeIfAbsent(word, w -> new ArrayList<>())
                                    .add(pattern)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** What to leave out of one paragraph, in order and apart. */
    static List<Cut> cuts(CharSequence text, Span paragraph) {
        Furniture furniture = new Furniture(text);
        furniture.search(paragraph);
        return furniture.cuts;
    }

    private void search(Span paragraph) {
        int at = paragraph.start();
        boolean sentenceStart = true;
        while (at < paragraph.end()) {
            char c = text.charAt(at);
            if (sentenceStart && !Character.isWhitespace(c)) {
                Cut cut = atSentenceStart(at, paragraph);
                if (cut != null) {
                    cuts.add(cut);
                    at = cut.span().end();
                    continue;
                }
                sentenceStart = isMark(c);
            }
            if (c == '(' || c == '[') {
                Cut cut = bracket(at, paragraph.end());
                if (cut != null) {
                    cuts.add(cut);
                    at = cut.span().end();
                    continue;
                }
            }
            sentenceStart |= ".!?”\"’…)]»".indexOf(c) >= 0;
            at++;
        }
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private @Nullable Cut atSentenceStart(int start, Span paragraph) {
        boolean first = start == paragraph.start();
        if (first && isBare(paragraph)) {
            return new Cut(paragraph, WirePartKind.FURNITURE);
        }
        List<FurniturePattern> candidates = candidates(start, paragraph.end());
        if (candidates.isEmpty()) {
            return null;
        }
        Pieces pieces = new Pieces(text, start, paragraph.end(), MOST_PIECES);
        Span rest = new Span(start, paragraph.end());
        for (FurniturePattern pattern : candidates) {
            int taken = pattern.match(pieces);
            if (taken > 0 && pieces.isAll(taken) && (first || !pattern.isOneWord())) {
                return new Cut(rest, pattern.kind());
            }
            if (taken > 0 && first && pattern.isHead() && pieces.count() < MOST_PIECES) {
                return new Cut(rest, pattern.kind());
            }
            if (taken > 0 && pattern.isGlued()) {
                int end = pieces.span(taken - 1).end();
                if (startsGlued(end) || (pattern.isLong() && pieces.startsUpper(taken, text))) {
                    return new Cut(new Span(start, end), WirePartKind.FURNITURE);
                }
            }
        }
        return null;
    }

    /** Whether a sentence starts at the very next character. */
    private boolean startsGlued(int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘«„".indexOf(c) >= 0;
    }

    private List<FurniturePattern> candidates(int start, int end) {
        Pieces one = new Pieces(text, start, Math.min(end, start + 40), 1);
        if (one.count() == 0 || one.span(0).start() > start + 3) {
            return List.of();
        }
        return PATTERNS.getOrDefault(one.word(0), List.of());
    }

    private boolean isBare(Span paragraph) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A remark in brackets: “(Read more: …)”. */
    private @Nullable Cut bracket(int start, int limit) {
        char close = text.charAt(start) == '(' ? ')' : ']';
        int end = start + 1;
        while (end < limit && end - start < LONGEST_BRACKET && text.charAt(end) != close) {
            end++;
        }
        if (end == limit || text.charAt(end) != close) {
            return null;
        }
        Pieces pieces = new Pieces(text, start + 1, end, MOST_PIECES);
        for (FurniturePattern pattern : candidates(start + 1, end)) {
            int taken = pattern.match(pieces);
            if (taken > 0 && !pattern.isOneWord() && (pieces.isAll(taken) || pattern.isHead())) {
                return new Cut(new Span(start, end + 1), pattern.kind());
            }
        }
        return null;
    }
}
