package news.dateline.launcher.conll;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.launcher.extract.Ordered;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline tag}: labels for given tokens. */
@Command(
        name = "tag",
        description = "Add a column with our name labels (BIO with PER, ORG, LOC, MISC) to a token file.",
        footer = {"", "Tokens and sentences stay as given; a document, from -DOCSTART- to the next, is its own context."
        })
public final class TagCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Token in the first column; default: standard input.")
    private String file = "-";

    @Option(names = "--threads", paramLabel = "N", description = "Default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw Failure.input("--threads must be at least 1: " + threads);
        }
        tag(Terminal.system());
        return Ending.OK;
    }

    void tag(Terminal terminal) {
        try (TokenReader reader = TokenReader.open(file);
                Ordered<TokenDocument, String> work = new Ordered<>(
                        threads, TagCommand::tagged, text -> terminal.bytes(text.getBytes(StandardCharsets.UTF_8)))) {
            Optional<TokenDocument> document = reader.next();
            while (document.isPresent()) {
                work.add(document.get());
                document = reader.next();
            }
            work.finish();
        } finally {
            terminal.flush();
        }
    }

    private static String tagged(TokenDocument document) {
        List<String> labels = EntityTagger.load().labels(document.segmented());
        StringBuilder out = new StringBuilder();
        int token = 0;
        for (String line : document.lines()) {
            out.append(line);
            if (TokenDocument.token(line)) {
                out.append(separator(line)).append(labels.get(token++));
            } else if (!line.isBlank() && line.strip().contains(" ")) {
                out.append(" O"); // a -DOCSTART- with columns keeps as many as the tokens have
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : ' ';
    }
}
