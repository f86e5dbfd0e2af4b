package news.dateline.launcher.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a text stand inside quotation marks, by the plain rule that the measure rests on: marks open and
 * close inside a paragraph, an unclosed one runs to its end. Deliberately not the extractor's own reading of marks: a
 * measure must not share the faults of what it measures.
 */
final class QuotedText {
    private static final Pattern CURLY_SINGLE =
            Pattern.compile("‘([^‘’\\n]*(?:’\\w[^‘’\\n]*)*)’(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STRAIGHT_SINGLE = Pattern.compile(
            "(?<![\\w'])'(?!')([A-Z\\w][^'\\n]{6,}(?:'\\w[^'\\n]*)*[,.!?]?)'(?![\\w'])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int CURLY_WORDS = 2;
    private static final int STRAIGHT_WORDS = 3;
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String text;
    private final BitSet inside = new BitSet();

    QuotedText(String text) {
        this.text = text;
        doubleMarks();
        singleMarks(CURLY_SINGLE, CURLY_WORDS);
        singleMarks(STRAIGHT_SINGLE, STRAIGHT_WORDS);
    }

    private void doubleMarks() {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = false;
            } else if (text.startsWith("``", i) || text.startsWith("''", i)) {
                open = c == '`' || !open;
                i++;
            } else if (OPENING.indexOf(c) >= 0) {
                open = true;
            } else if (CLOSING.indexOf(c) >= 0) {
                open = false;
            } else if (c == '"') {
                open = !open;
            } else if (open) {
                inside.set(i);
            }
        }
    }

    private void singleMarks(Pattern pattern, int leastWords) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).strip().split("\\s+").length >= leastWords) {
                inside.set(matcher.start(1), matcher.end(1));
            }
        }
    }

    /** The quoted parts of these quotes: a direct one whole, of a mixed one each part inside marks. */
    List<QuoteRow> quotedParts(List<QuoteRow> quotes) {
        List<QuoteRow> parts = new ArrayList<>();
        for (QuoteRow quote : quotes) {
            if (quote.type().equals("direct")) {
                parts.add(quote);
            } else if (!quote.type().equals("indirect")) {
                addParts(quote, parts);
            }
        }
        return parts;
    }

    private void addParts(QuoteRow quote, List<QuoteRow> parts) {
        int start = inside.nextSetBit(quote.start());
        while (start >= 0 && start < quote.end()) {
            int end = Math.min(inside.nextClearBit(start), quote.end());
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(quote.part(start, end, "mixedpart"));
            }
            start = inside.nextSetBit(end);
        }
    }
}
