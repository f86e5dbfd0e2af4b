package news.dateline.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there all at once. */
final class FolderLoad {
    private final Path folder;
    private final Committed committed;

    FolderLoad(Path folder, Committed committed) {
        this.folder = folder;
        this.committed = committed;
    }

    /** Articles a second, from the moment they appear until all are on the topic. */
    double send(int articles) throws IOException, InterruptedException {
        Path beside = Files.createDirectories(folder.resolveSibling("made"));
        for (int i = 0; i < articles; i++) {
            Files.write(beside.resolve("article-" + i + ".json"), Articles.article("folder", i));
        }
        long before = committed.count();
        long start = System.nanoTime();
        Files.move(beside, folder.resolve("bench"), StandardCopyOption.ATOMIC_MOVE);
        committed.await(before + articles);
        return articles / ((System.nanoTime() - start) / 1e9);
    }
}
