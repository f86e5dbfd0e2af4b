package news.dateline.launcher.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.enrich.authority.Authority;
import news.dateline.extraction.Extractor;
import news.dateline.ingest.wire.Reading;
import news.dateline.launcher.cluster.Deliveries;
import news.dateline.launcher.cluster.Wire;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Json;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline extract FILE…}: what articles say. */
@Command(name = "extract", description = "Print what articles say: entities, quotes and who said them.")
public final class ExtractCommand implements Callable<Integer> {
    private static final Json<EnrichedArticle> JSON = Json.of(EnrichedArticle.class);

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Articles in any wire format; - or none with --jsonl for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--jsonl",
            description =
                    "Read lines of {\"id\", \"text\"}, write lines with entities and quotes added, in their order;"
                            + " offsets are into the given text.")
    private boolean jsonl;

    @Option(
            names = "--html",
            description = "Draw the articles as one page: names and quotes coloured, speakers linked.")
    private boolean html;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            description =
                    "With --jsonl, how offsets count: utf_16 code units or code_points; default: ${DEFAULT-VALUE}.")
    private Offsets offsets = Offsets.UTF_16;

    @Option(names = "--threads", paramLabel = "N", description = "With --jsonl; default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Terminal terminal = Terminal.system();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw Failure.input("--threads must be at least 1: " + threads);
        }
        if (jsonl) {
            return jsonLines();
        }
        if (files.isEmpty()) {
            throw Failure.input("no FILE given (- for standard input)");
        }
        return articles();
    }

    private int jsonLines() {
        AtomicInteger problems = new AtomicInteger();
        JsonLines lines = new JsonLines(terminal, offsets, threads, problem -> {
            say(problem);
            problems.incrementAndGet();
        });
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try {
                lines.answer(file);
            } catch (Failure e) {
                say(String.valueOf(e.getMessage()));
                problems.incrementAndGet();
            }
        }
        return problems.get() == 0 ? Ending.OK : Ending.BAD_INPUT;
    }

    private int articles() {
        Deliveries deliveries = new Deliveries("local");
        List<EnrichedArticle> drawn = new ArrayList<>();
        int problems = 0;
        for (String file : files) {
            try {
                Reading reading = deliveries.read(file);
                List<String> refused = Wire.inWords(reading.refusals());
                refused.forEach(problem -> say(file + ": " + problem));
                problems += refused.size();
                reading.articles().forEach(article -> show(enriched(file, article), drawn));
            } catch (Failure e) {
                say(String.valueOf(e.getMessage()));
                problems++;
            }
        }
        if (html && !drawn.isEmpty()) {
            terminal.line(HtmlPage.of(drawn));
        }
        terminal.flush();
        return problems == 0 ? Ending.OK : Ending.BAD_INPUT;
    }

    private static void say(String problem) {
        System.err.println("dateline: " + problem);
    }

    private void show(EnrichedArticle article, List<EnrichedArticle> drawn) {
        if (html) {
            drawn.add(article);
        } else {
            terminal.line(JSON.writeIndented(article));
        }
    }

    private static EnrichedArticle enriched(String file, RawArticle article) {
        ArticleEnricher enricher = new ArticleEnricher(Extractor.standard(), new Authority());
        Lifecycle live = new Lifecycle(Lifecycle.State.LIVE, null, null);
        return enricher.enrich(
                article, live, new Enrichment(file.equals("-") ? "stdin" : file, 0, 0, enricher.version()));
    }
}
