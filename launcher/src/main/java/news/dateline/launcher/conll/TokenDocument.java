package news.dateline.launcher.conll;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.segment.Segmented;

/**
 * The lines of one document, up to the next {@code -DOCSTART-}.
 *
 * @param lines as read, the blank ones and the {@code -DOCSTART-} among them
 */
public record TokenDocument(List<String> lines) {
    static final String START = "-DOCSTART-";

    /** Copies its list. */
    public TokenDocument {
        lines = List.copyOf(lines);
    }

    /** Whether a line holds a token. */
    static boolean token(String line) {
        return !line.isBlank() && !line.startsWith(START);
    }

    /** The column, counted from 0; a negative number counts from the last, -1. */
    static String column(String line, int number) {
        String[] columns = line.strip().split("\\s+", -1);
        int index = number < 0 ? columns.length + number : number;
        return index >= 0 && index < columns.length ? columns[index] : "";
    }

    /** Its tokens and sentences as they are given. */
    public Segmented segmented() {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : lines) {
            if (token(line)) {
                sentence.add(column(line, 0));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return Segmented.ofSentences(sentences);
    }
}
