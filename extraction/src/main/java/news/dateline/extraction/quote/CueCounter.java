package news.dateline.extraction.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Syntax;
import news.dateline.extraction.text.Span;

/**
 * Counts in annotated texts how often each word, in each construction, reports something. The counts become the cue
 * lexicon; nothing else of the texts is kept.
 */
public final class CueCounter {
    /** Words that reported more rarely say too little. */
    private static final int LEAST_HITS = 2;

    /** Verbs too general to say anything by themselves. */
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "n't", "n’t", "go", "let", "take", "come");

    private static final double LEAST_SHARE = 0.2;
    /** Constructions seen more rarely are mistakes of the tagger: a noun taken for a preposition. */
    private static final int LEAST_SEEN = 5;

    private static final double OVERLAP = 0.8;

    private final Syntax syntax;
    private final CueLexicon lexicon;
    private final Map<String, int[]> counts = new TreeMap<>();

    public CueCounter(Syntax syntax, CueLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /**
     * What annotators marked.
     *
     * @param cue the reporting words
     * @param content one of the reported stretches
     */
    public record Marked(Span cue, Span content) {}

    public void count(Segmented document, List<Marked> gold) {
        Lines lines = new Lines(document, lexicon, new BitSet());
        MarkedPhrases phrases = new MarkedPhrases(document.text(), lines.phrases());
        for (Line line : lines.lines()) {
            for (int i = 0; i < line.pieceCount(); i++) {
                int[] tokens = line.piece(i);
                if (tokens.length > 2) {
                    String[] words = Piece.words(document, tokens);
                    Piece piece =
                            new Piece(document, tokens, Piece.lower(words), line.marked(tokens), syntax.parse(words));
                    count(piece, phrases, gold);
                }
            }
        }
    }

    private void count(Piece piece, MarkedPhrases phrases, List<Marked> gold) {
        Readings readings = new Readings(piece, lexicon);
        List<Reading> holders = Reports.holders(piece, lexicon, readings.all());
        for (int word = 0; word < piece.size(); word++) {
            if (piece.relation(word) == news.dateline.extraction.syntax.Relation.AUXILIARY) {
                continue;
            }
            if (LIGHT.contains(piece.stem(word))) {
                continue;
            }
            Span cue = piece.span(word, word + 1);
            List<Reading> ofWord = readings.of(word);
            for (Reading reading : ofWord) {
                String key = piece.stem(word) + '\t' + reading.frame();
                int[] run = reading.content().get(0);
                int hit = isMarked(cue, phrases.grown(piece.span(run[0], run[1])), gold) ? 1 : 0;
                count(key, hit);
                count(CueLexicon.ANY + '\t' + reading.frame(), hit);
                if (lexicon.mayReport(piece.lower(word))) {
                    String standing = reading.frame()
                            + Reports.situation(piece, ofWord, holders).key();
                    count(CueLexicon.ANY + '\t' + standing, hit);
                }
            }
        }
    }

    private void count(String key, int hit) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0] += hit;
        count[1]++;
    }

    private static boolean isMarked(Span cue, Span content, List<Marked> gold) {
        for (Marked marked : gold) {
            if (marked.cue().overlaps(cue)) {
                int common = Math.min(content.end(), marked.content().end())
                        - Math.max(content.start(), marked.content().start());
                int all = Math.max(content.end(), marked.content().end())
                        - Math.min(content.start(), marked.content().start());
                if (common >= OVERLAP * all) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lines of stem, frame, times it reported, times seen; without those that hardly ever report. */
    public String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((key, count) -> {
            String stem = key.substring(0, key.indexOf('\t'));
            boolean kept = stem.equals(CueLexicon.ANY) ? count[1] >= LEAST_SEEN : lexicon.isSpeech(stem);
            if (kept || (count[0] >= LEAST_HITS && count[0] >= LEAST_SHARE * count[1])) {
                table.append(key)
                        .append('\t')
                        .append(count[0])
                        .append('\t')
                        .append(count[1])
                        .append('\n');
            }
        });
        return table.toString();
    }
}
