package news.dateline.launcher.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import news.dateline.extraction.training.CueCounting;
import news.dateline.extraction.training.EntityTraining;
import news.dateline.extraction.training.SyntaxTraining;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.CloudEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline train}: what the extraction ships, built anew from the data it was built from. */
@Command(
        name = "train",
        description = {
            "Build a model or a table that the extraction ships anew. The same data give the same bytes; which data they",
            "are, and under which licences, stands in docs/model-card.md and docs/quality.md."
        })
public final class TrainCommand implements Runnable {
    private static final long GIGABYTE = 1L << 30;
    private static final long ENTITIES_HEAP = 5 * GIGABYTE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to train: entities, words, syntax or cues");
    }

    /** Reads one and writes the other. */
    @FunctionalInterface
    private interface Trainer {
        void train(Path from, Path to) throws IOException;
    }

    @Command(
            name = "entities",
            description = "The tagger of names, from the corpora of a folder; some minutes and a heap of 6 GB.")
    int entities(
            @Parameters(paramLabel = "FOLDER", description = "With re3d_noBBC.gz, crossner.gz and the others.")
                    Path from,
            @Parameters(paramLabel = "MODEL", description = "The file to write.") Path to) {
        needHeap(from);
        return train(EntityTraining::train, from, to);
    }

    @Command(
            name = "words",
            description = "The groups of words that the tagger of names knows; some minutes and a heap of 6 GB.")
    int words(
            @Parameters(paramLabel = "FOLDER", description = "The corpora that entities takes.") Path from,
            @Parameters(paramLabel = "ARCHIVE", description = "The artefact nlp4j-english-1.1.3.jar.") Path archive,
            @Parameters(paramLabel = "LEXICON", description = "The file to write.") Path to) {
        if (!Files.exists(archive)) {
            throw Failure.input(archive + ": no such file");
        }
        needHeap(from);
        return train((folder, lexicon) -> WordListArchive.train(folder, archive, lexicon), from, to);
    }

    private static void needHeap(Path from) {
        if (Files.exists(from) && Runtime.getRuntime().maxMemory() < ENTITIES_HEAP) {
            throw Failure.input(String.format(
                    Locale.ROOT,
                    "a heap of 6 GB is needed, and there are %.1f: set DATELINE_HEAP=6g",
                    (double) Runtime.getRuntime().maxMemory() / GIGABYTE));
        }
    }

    @Command(name = "syntax", description = "The tagger and parser of sentences, from treebanks; some minutes.")
    int syntax(
            @Parameters(paramLabel = "TREEBANK", description = "CoNLL-U, gzipped or not; or a folder of such files.")
                    Path from,
            @Parameters(paramLabel = "MODEL", description = "The file to write.") Path to) {
        return train(SyntaxTraining::train, from, to);
    }

    @Command(name = "cues", description = "The reporting words, counted in articles with annotated quotes.")
    int cues(
            @Parameters(paramLabel = "ARTICLES", description = "JSON lines, gzipped or not.") Path from,
            @Parameters(paramLabel = "TABLE", description = "The file to write.") Path to) {
        return train(CueCounting::count, from, to);
    }

    /** A file of that name stays as it is until the new one is whole. */
    private static int train(Trainer trainer, Path from, Path to) {
        if (!Files.exists(from)) {
            throw Failure.input(from + ": no such file or folder");
        }
        Path draft = to.resolveSibling(to.getFileName() + ".draft");
        try {
            trainer.train(from, draft);
            Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
            Terminal terminal = Terminal.system();
            terminal.line(to + "  " + Files.size(to) + " bytes  sha256 " + CloudEvent.sha256(Files.readAllBytes(to)));
            terminal.flush();
            return Ending.OK;
        } catch (NoSuchFileException e) {
            throw Failure.input(e.getFile() + ": no such file");
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.input(from + " cannot be trained on: " + e.getMessage());
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }
}
