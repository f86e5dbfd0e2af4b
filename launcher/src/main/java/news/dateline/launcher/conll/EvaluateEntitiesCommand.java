package news.dateline.launcher.conll;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.launcher.extract.Ordered;
import news.dateline.launcher.terminal.Ending;
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
        Terminal terminal = Terminal.system();
        score.print(terminal);
        terminal.flush();
        return Ending.OK;
    }

    private Answer answer(TokenDocument document) {
        List<String> labels = given
                ? document.lines().stream()
                        .filter(TokenDocument::token)
                        .map(line -> TokenDocument.column(line, -1))
                        .toList()
                : EntityTagger.load().labels(document.segmented());
        return new Answer(document, labels);
    }
}
