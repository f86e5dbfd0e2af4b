package news.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.extraction.segment.Segmenter;

/**
 * The articles every benchmark reads: the module's own, or those of a folder named by {@code -Dbenchmarks.articles=DIR}
 * ({@code *.txt}, UTF-8).
 *
 * @param articles one text each
 * @param tokens in all of them together, as our segmenter counts; the peers are measured by the same count
 */
record NewsText(List<String> articles, int tokens) {
    static NewsText load() {
        String folder = System.getProperty("benchmarks.articles");
        List<String> articles = folder == null ? own() : folder(Path.of(folder));
        return new NewsText(
                articles,
                articles.stream()
                        .mapToInt(text -> Segmenter.segment(text).tokenCount())
                        .sum());
    }

    private static List<String> own() {
        try (InputStream source =
                Objects.requireNonNull(NewsText.class.getResourceAsStream("articles.txt"), "articles.txt")) {
            return Arrays.asList(new String(source.readAllBytes(), StandardCharsets.UTF_8).split("\n====\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> folder(Path folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
