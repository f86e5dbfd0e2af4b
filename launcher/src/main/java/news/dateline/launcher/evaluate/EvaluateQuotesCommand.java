package news.dateline.launcher.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import news.dateline.extraction.Extractor;
import news.dateline.launcher.extract.ExtractionJson;
import news.dateline.launcher.extract.Offsets;
import news.dateline.launcher.extract.Ordered;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate quotes}: spans and speakers against gold. */
@Command(name = "quotes", description = "Measure quotes and their speakers against gold articles.")
final class EvaluateQuotesCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "GOLD.jsonl",
            description = "Articles, one JSON object a line: id, text, quotes with start, end, type, speaker, "
                    + "speaker_canonical, cue; offsets in Unicode code points.")
    private Path gold = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score these quotes (id, quotes) instead of our own.")
    private @Nullable Path predictions;

    @Option(names = "--quoted", description = "Compare only what stands inside quotation marks.")
    private boolean quoted;

    @Option(names = "--speech", description = "Compare only quotes whose cue reports speech.")
    private boolean speech;

    @Option(names = "--confidence", description = "Print how often predictions of each confidence are right, too.")
    private boolean confidence;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "Keep only gold of these types: direct, indirect, mixed.")
    private Set<String> types = Set.of();

    @Override
    public Integer call() {
        Map<String, QuoteFile.Line> articles = read(gold);
        QuoteScore score = new QuoteScore();
        if (predictions == null) {
            extracted(articles, score);
        } else {
            Map<String, QuoteFile.Line> predicted = read(predictions);
            articles.forEach((id, article) -> {
                QuoteFile.Line answer = predicted.get(id);
                if (answer != null) {
                    add(score, article, answer);
                }
            });
        }
        Terminal terminal = Terminal.system();
        String kept = types.isEmpty() ? "all" : String.join(",", types);
        QuoteReport report = new QuoteReport(score, terminal);
        report.print(Objects.toString(gold.getFileName()), quoted, kept, speech);
        if (confidence) {
            report.printReliability();
        }
        terminal.flush();
        return Ending.OK;
    }

    private record Answer(QuoteFile.Line article, QuoteFile.Line found) {}

    /** Judges what {@code extract --jsonl} prints. */
    private void extracted(Map<String, QuoteFile.Line> articles, QuoteScore score) {
        try (Ordered<QuoteFile.Line, Answer> work = new Ordered<>(
                Runtime.getRuntime().availableProcessors(),
                EvaluateQuotesCommand::answer,
                answer -> add(score, answer.article, answer.found))) {
            articles.values().forEach(work::add);
            work.finish();
        }
    }

    private static Answer answer(QuoteFile.Line article) {
        String text = Objects.requireNonNullElse(article.text(), "");
        JsonNode found = ExtractionJson.of(article.id(), Extractor.standard().extractPlain(text), Offsets.CODE_POINTS);
        return new Answer(article, new QuoteFile.Line(article.id(), null, found.path("quotes")));
    }

    private void add(QuoteScore score, QuoteFile.Line article, QuoteFile.Line answer) {
        String text = Objects.requireNonNullElse(article.text(), "");
        List<QuoteRow> attributed = article.rows(text);
        List<QuoteRow> wanted = new ArrayList<>(attributed);
        List<QuoteRow> given =
                answer.rows(text).stream().flatMap(row -> row.pieces().stream()).toList();
        if (speech) {
            wanted.removeIf(row -> !SpeechCues.speech(row.cue()));
        }
        if (quoted) {
            QuotedText marks = new QuotedText(text);
            wanted = new ArrayList<>(marks.quotedParts(wanted));
            given = marks.quotedParts(given);
        }
        if (speech) {
            given = given.stream().filter(row -> SpeechCues.speech(row.cue())).toList();
        }
        if (!types.isEmpty()) {
            wanted.removeIf(row -> !types.contains(row.type()));
        }
        score.add(text, attributed, wanted, given);
    }

    private static Map<String, QuoteFile.Line> read(Path file) {
        Map<String, QuoteFile.Line> lines = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String json = reader.readLine();
            for (int number = 1; json != null; number++) {
                if (!json.isBlank()) {
                    QuoteFile.Line line = QuoteFile.parse(json, file + ", line " + number);
                    lines.put(line.id(), line);
                }
                json = reader.readLine();
            }
        } catch (IOException e) {
            throw Failure.input("cannot read " + file + ": " + e);
        }
        return lines;
    }
}
