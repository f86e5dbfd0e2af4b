package news.dateline.launcher.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.extraction.segment.Segmented;

/**
 * The lines of one document, up to the next {@code -DOCSTART-}.
 *
 * @param lines as read, the blank ones and the {@code -DOCSTART-} among them
 */
public record TokenDocument(List<String> lines) {
    static final String START = "-DOCSTART-";
    private static final Pattern TABS = Pattern.compile(" *\t *");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Copies its list. */
    public TokenDocument {
        lines = List.copyOf(lines);
    }

    /** Whether a line holds a token. */
    static boolean token(String line) {
        return !line.isBlank() && !line.startsWith(START);
    }

    /** The column, counted from 0; a negative number counts from the last, -1; empty if there are not so many. */
    static String column(String line, int number) {
        String[] columns = columns(line);
        int index = number < 0 ? columns.length + number : number;
        return index >= 0 && index < columns.length ? columns[index] : "";
    }

    /** Divided by tabs where there is one, so that a token may hold a blank; else by blanks. */
    static String[] columns(String line) {
        return line.indexOf('\t') > 0 ? TABS.split(line.stripTrailing()) : BLANKS.split(line.strip());
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
