package news.dateline.launcher.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import news.dateline.ingest.file.FileImport;
import news.dateline.ingest.format.WireFormats;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline import FILE…}: an archive onto the wire, to be broken off and gone on with as one likes. */
@Command(
        name = "import",
        description = {
            "Take in files, folders and web archives of any size, in portions. Broken off and called again, it goes on",
            "where it was; what was taken in whole is not taken again."
        })
public final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files of any wire format, folders with all that is in them, WARC, NDJSON, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Whose articles they are; default: ${DEFAULT-VALUE}.")
    private String provider = "local";

    @Option(names = "--again", description = "Take in anew what was taken in before.")
    private boolean again;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    /**
     * What is to be read.
     *
     * @param file where
     * @param name by which it is known again
     */
    private record Source(Path file, String name) {}

    @Override
    public Integer call() {
        requireTopics();
        String whose = provider();
        List<Path> temporary = new ArrayList<>();
        try {
            List<Source> sources = new ArrayList<>();
            for (String path : paths) {
                sources.addAll(path.equals("-") ? List.of(standardInput(temporary)) : sources(path));
            }
            return take(whose, sources);
        } catch (IOException e) {
            throw Failure.input("cannot be read: " + e.getMessage());
        } finally {
            temporary.forEach(ImportCommand::delete);
        }
    }

    private void requireTopics() {
        try (Admin admin = cluster.admin()) {
            Set<String> names = cluster.await(admin.listTopics().names());
            for (String name : List.of(TopicCatalogue.RAW.name(), Topics.INTAKE.name())) {
                if (!names.contains(name)) {
                    throw Failure.unavailable(
                            cluster.bootstrap() + " has no topic " + name + ": is the pipeline running?");
                }
            }
        }
    }

    private String provider() {
        try {
            return new ArticleId(provider, "any").provider();
        } catch (IllegalArgumentException e) {
            throw Failure.input(String.valueOf(e.getMessage()));
        }
    }

    /** A file, or every file of a folder that is not hidden, in order. */
    private static List<Source> sources(String path) throws IOException {
        Path root = Path.of(path);
        if (!Files.exists(root)) {
            throw Failure.input(path + ": no such file");
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(root.relativize(file)))
                    .sorted()
                    .map(file ->
                            new Source(file, file.toAbsolutePath().normalize().toString()))
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Kept in a file until it is taken in, and known again by its hash. */
    private static Source standardInput(List<Path> temporary) throws IOException {
        Path file = Files.createTempFile("dateline-import", ".input");
        temporary.add(file);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(System.in, digest)) {
                Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            FileTime time = FileTime.fromMillis(System.currentTimeMillis());
            Files.setLastModifiedTime(file, time);
            return new Source(file, "sha256:" + HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256 (java.security.MessageDigest)", e);
        }
    }

    private int take(String whose, List<Source> sources) throws IOException {
        long bytes = 0;
        for (Source source : sources) {
            bytes += Files.size(source.file());
        }
        ImportProgress progress = new ImportProgress(Terminal.system(), sources.size(), bytes);
        try (Wire wire = new Wire(cluster.bootstrap(), instance(sources), cluster.sharedClaims())) {
            FileImport files = new FileImport(
                    whose, new WireFormats(WireFormats.STANDARD_MAX_BYTES), wire.intake(), again, progress);
            for (Source source : sources) {
                take(files, source, progress);
            }
            files.finish();
        } catch (CompletionException | KafkaException e) {
            progress.end();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw Failure.unavailable("broken off (" + cause.getMessage() + "); call it again to go on");
        }
        return progress.end() ? Ending.OK : Ending.INCOMPLETE;
    }

    private static void take(FileImport files, Source source, ImportProgress progress) throws IOException {
        try {
            progress.file(files.take(source.file(), source.name()));
        } catch (NoSuchFileException e) {
            progress.unreadable(source.file(), "gone meanwhile");
        } catch (java.nio.file.AccessDeniedException e) {
            progress.unreadable(source.file(), "may not be read");
        }
    }

    /** The same for the same files: whoever goes on ends the unfinished transaction of the one before. */
    private static String instance(List<Source> sources) {
        StringBuilder names = new StringBuilder();
        sources.forEach(source -> names.append(source.name()).append('\n'));
        return "import-"
                + CloudEvent.sha256(names.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, 16);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
