package news.dateline.launcher.conll;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.launcher.extract.Ordered;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate entities}: names against gold. */
@Command(name = "entities", description = "Measure names, span and type, against a token file, as conlleval counts.")
public final class EvaluateEntitiesCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "Token and gold label, divided by blanks; .gz is unpacked; - for standard input.")
    private String file = "-";

    @Option(names = "--given", description = "Score the labels of the last column instead of our own.")
    private boolean given;

    /** What conlleval counts, and the letters that other schemes use for a name's end or its only token. */
    private static final Pattern LABEL = Pattern.compile("O|[BIESLU]-\\S+");

    private static final int SHOWN = 60;

    private record Answer(TokenDocument document, List<String> labels) {}

    @Override
    public Integer call() {
        ChunkScore score = new ChunkScore();
        try (TokenReader reader = TokenReader.open(file);
                Ordered<TokenDocument, Answer> work = new Ordered<>(
                        Runtime.getRuntime().availableProcessors(),
                        this::answer,
                        answer -> score.add(answer.document, answer.labels))) {
            Optional<TokenDocument> document = reader.next();
            while (document.isPresent()) {
                work.add(document.get());
                document = reader.next();
            }
            work.finish();
        }
        if (score.isEmpty()) {
            throw Failure.input(file + ": holds no token");
        }
        Terminal terminal = Terminal.system();
        score.print(terminal);
        terminal.flush();
        return Ending.OK;
    }

    private Answer answer(TokenDocument document) {
        document.lines().stream()
                .filter(line -> TokenDocument.token(line)
                        && !LABEL.matcher(TokenDocument.column(line, 1)).matches())
                .findFirst()
                .ifPresent(line -> {
                    throw Failure.input(
                            file + ": the second column must be O or begin with B- or I-: " + shortened(line));
                });
        List<String> labels = given
                ? document.lines().stream()
                        .filter(TokenDocument::token)
                        .map(line -> TokenDocument.column(line, -1))
                        .toList()
                : EntityTagger.load().labels(document.segmented());
        return new Answer(document, labels);
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
