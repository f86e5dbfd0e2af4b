package news.dateline.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Files that are there all at once. */
final class FolderLoad implements Load {
    private static final int LOOK_MILLIS = 20;

    private final Path folder;
    private final CountDownLatch never = new CountDownLatch(1);

    FolderLoad(Path folder) {
        this.folder = folder;
    }

    /** From the moment they appear until none is left, which is after the broker has them. */
    @Override
    public Speed send(String series, int articles) throws IOException, InterruptedException {
        Path beside = Files.createDirectories(folder.resolveSibling("made"));
        for (int i = 0; i < articles; i++) {
            Files.write(beside.resolve(name(i)), Articles.article(series, i));
        }
        Path dropped = folder.resolve(series);
        Speed.Stopwatch watch = new Speed.Stopwatch();
        Files.move(beside, dropped, StandardCopyOption.ATOMIC_MOVE);
        // The last one tells without reading a folder of thousands again and again.
        Path last = dropped.resolve(name(articles - 1));
        while (Files.exists(last) || !isEmpty(dropped)) {
            never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        Speed speed = watch.stop(articles);
        // It stays as large as it was, and each look would read it again.
        Files.delete(dropped);
        return speed;
    }

    private static String name(int article) {
        return "article-" + article + ".json";
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.findAny().isEmpty();
        }
    }
}
