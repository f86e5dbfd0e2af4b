package news.dateline.launcher.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.dateline.ingest.file.FileParser;
import news.dateline.ingest.file.ParsedLine;
import news.dateline.ingest.format.WireFormats;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline parse FILE…}: what each file would publish, as JSON; at least one line a file. */
@Command(
        name = "parse",
        description = {
            "Print what files of any wire format would publish, without a cluster: a line of JSON for each",
            "article, or for each refusal with its reason and place."
        })
public final class ParseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of any wire format.")
    private List<Path> files = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "A file that names more, one a line; - for standard input.")
    private @Nullable String list;

    @Option(names = "--jsonl", description = "A line for each item at a terminal too, where it is indented else.")
    private boolean jsonl;

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Whose articles they are; default: ${DEFAULT-VALUE}.")
    private String provider = "local";

    @Override
    public Integer call() {
        if (files.isEmpty() && list == null) {
            throw new ParameterException(spec.commandLine(), "name files, or a list of them with --files-from");
        }
        FileParser parser = new FileParser(provider(), WireFormats.STANDARD_MAX_BYTES);
        Terminal terminal = Terminal.system();
        Stream.concat(files.stream().map(Path::toString), more().stream())
                .forEach(file -> lines(parser, file).forEach(line -> terminal.line(text(line))));
        terminal.flush();
        return Ending.OK;
    }

    private String provider() {
        try {
            return new ArticleId(provider, "any").provider();
        } catch (IllegalArgumentException e) {
            throw Failure.input(String.valueOf(e.getMessage()));
        }
    }

    private List<String> more() {
        if (list == null) {
            return List.of();
        }
        try {
            byte[] bytes = list.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(list));
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw Failure.input(list + ": cannot be read: " + e.getMessage());
        }
    }

    private static List<ParsedLine> lines(FileParser parser, String file) {
        try {
            return parser.parse(Path.of(file), Instant.now());
        } catch (NoSuchFileException | InvalidPathException e) {
            return List.of(unreadable(file, "no such file"));
        } catch (IOException e) {
            return List.of(unreadable(file, "cannot be read: " + e.getMessage()));
        }
    }

    private static ParsedLine unreadable(String file, String why) {
        return new ParsedLine(file, "unknown", null, null, new ParsedLine.Refusal("UNREADABLE", why, null));
    }

    /** A person at a terminal reads indented JSON better; everything else wants a line an item. */
    private String text(ParsedLine line) {
        boolean atTerminal = Boolean.getBoolean("dateline.terminal");
        return jsonl || !atTerminal ? new String(line.json(), StandardCharsets.UTF_8) : line.indentedJson();
    }
}
