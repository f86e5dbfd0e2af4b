package news.dateline.extraction.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.extraction.quote.CueCounter;
import news.dateline.extraction.quote.CueLexicon;
import news.dateline.extraction.segment.Segmenter;
import news.dateline.extraction.syntax.Syntax;
import news.dateline.extraction.text.Span;

/**
 * Counts reporting words in articles with annotated attributions (JSON lines: text, and quotes with start, end and
 * cue), such as PolNeAR, and writes the table the library ships. Counts of verbs are all that is kept of the articles.
 */
public final class CueCounting {
    private CueCounting() {}

    /**
     * Reads {@code articles} (gzipped or not) twice and writes the cue table: what stands inside another report can
     * only be told when it is known what reports.
     */
    public static void count(Path articles, Path target) throws IOException {
        String table = counted(articles, CueLexicon.seeds());
        Files.writeString(target, HEAD + counted(articles, CueLexicon.of(table)));
    }

    private static String counted(Path articles, CueLexicon lexicon) throws IOException {
        CueCounter counter = new CueCounter(Syntax.english(), lexicon);
        try (BufferedReader lines = TextFile.open(articles)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Json.parse(line) instanceof Map<?, ?> article && article.get("text") instanceof String text) {
                    counter.count(Segmenter.segment(text), marked(article));
                }
            }
        }
        return counter.table();
    }

    private static final String HEAD = """
            # How often a word, in a construction, reported what somebody said, thought or wanted.
            # Columns: stem, construction, times it reported, times seen. Counted in the training part of PolNeAR 1.0.
            # Stem * is all words; a construction with @ is one where the word stands in that form, or inside another report.
            """;

    private static List<CueCounter.Marked> marked(Map<?, ?> article) {
        List<CueCounter.Marked> marked = new ArrayList<>();
        if (article.get("quotes") instanceof List<?> quotes) {
            for (Object each : quotes) {
                if (each instanceof Map<?, ?> quote && quote.get("cue") instanceof Map<?, ?> cue) {
                    marked.add(new CueCounter.Marked(span(cue), span(quote)));
                }
            }
        }
        return marked;
    }

    private static Span span(Map<?, ?> located) {
        return new Span(offset(located, "start"), offset(located, "end"));
    }

    private static int offset(Map<?, ?> located, String name) {
        if (located.get(name) instanceof Double offset) {
            return offset.intValue();
        }
        throw new IllegalArgumentException("expected a number named " + name + ": " + located);
    }
}
