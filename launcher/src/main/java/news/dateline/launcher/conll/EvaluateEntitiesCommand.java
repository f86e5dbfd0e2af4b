package news.dateline.launcher.conll;

import java.util.ArrayList;
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
@Command(
        name = "entities",
        description = "Measure names, span and type, against a token file, as conlleval counts.",
        footer = {
            "",
            "Gold is the second column; where there are four or more, the fourth, as CoNLL-2003 has it (token, part of",
            "speech, chunk, name). A third column, as dateline tag adds it, is read with --given only."
        })
public final class EvaluateEntitiesCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "Token and gold label, divided by blanks or tabs; .gz is unpacked; - for standard input.")
    private String file = "-";

    @Option(
            names = "--given",
            description = "Score the labels of the last column instead of our own; gold is the one before it.")
    private boolean given;

    @Option(names = "--gold", paramLabel = "N", description = "Where gold stands, from 2: 3 for CoNLL-2002.")
    private int goldColumn;

    /** What conlleval counts, and the letters that other schemes use for a name's end or its only token. */
    private static final Pattern LABEL = Pattern.compile("O|[BIESLU]-\\S+");

    private static final int SHOWN = 60;
    /** Where files of the shared task of 2003 have the name: token, part of speech, chunk, name. */
    private static final int CONLL_2003 = 4;

    private record Answer(TokenDocument document, List<String> gold, List<String> labels) {}

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        score().print(terminal);
        terminal.flush();
        return Ending.OK;
    }

    /** @throws Failure if the file cannot be read as it should */
    ChunkScore score() {
        if (goldColumn != 0 && goldColumn < 2) {
            throw Failure.input("--gold must be at least 2, the column behind the token: " + goldColumn);
        }
        ChunkScore score = new ChunkScore();
        try (TokenReader reader = TokenReader.open(file);
                Ordered<TokenDocument, Answer> work = new Ordered<>(
                        Runtime.getRuntime().availableProcessors(),
                        this::answer,
                        answer -> score.add(answer.document, answer.gold, answer.labels))) {
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
        return score;
    }

    private Answer answer(TokenDocument document) {
        List<String> gold = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String line : document.lines()) {
            if (TokenDocument.token(line)) {
                String[] columns = TokenDocument.columns(line);
                gold.add(gold(columns, line));
                last.add(columns[columns.length - 1]);
            }
        }
        List<String> labels = given ? last : EntityTagger.load().labels(document.segmented());
        return new Answer(document, gold, labels);
    }

    private String gold(String[] columns, String line) {
        int number = goldNumber(columns.length);
        if (given && columns.length <= number) {
            throw Failure.input(file + ": --given needs a column behind gold: " + shortened(line));
        }
        String label = number <= columns.length ? columns[number - 1] : "";
        if (!LABEL.matcher(label).matches()) {
            throw Failure.input(file + ": column " + number + " must be O or begin with B- or I-: " + shortened(line));
        }
        return label;
    }

    /** Counted from 1. */
    private int goldNumber(int columns) {
        if (goldColumn > 0) {
            return goldColumn;
        }
        if (given) {
            return Math.max(2, columns - 1);
        }
        return columns < CONLL_2003 ? 2 : CONLL_2003;
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
