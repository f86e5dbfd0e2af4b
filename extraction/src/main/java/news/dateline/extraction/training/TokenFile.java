package news.dateline.extraction.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads files of one token and its tag a line, a blank line between sentences, {@code -DOCSTART-} between documents.
 */
final class TokenFile {
    private final List<TaggedDocument> documents = new ArrayList<>();
    private List<TaggedSentence> sentences = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private List<String> tags = new ArrayList<>();

    private TokenFile() {}

    /** Reads a gzipped file. */
    static List<TaggedDocument> read(Path file) throws IOException {
        TokenFile result = new TokenFile();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                result.add(line);
            }
        }
        result.endDocument();
        return result.documents;
    }

    private void add(String line) {
        if (line.startsWith("-DOCSTART-")) {
            endDocument();
        } else if (line.isBlank()) {
            endSentence();
        } else {
            int gap = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
            // One corpus went through a CSV writer, which doubled and wrapped its quotation marks.
            words.add(line.substring(0, gap).replace("\"\"\"\"", "\""));
            tags.add(line.substring(gap + 1));
        }
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(new TaggedSentence(words, tags));
            words = new ArrayList<>();
            tags = new ArrayList<>();
        }
    }

    private void endDocument() {
        endSentence();
        if (!sentences.isEmpty()) {
            documents.add(new TaggedDocument(sentences));
            sentences = new ArrayList<>();
        }
    }
}
