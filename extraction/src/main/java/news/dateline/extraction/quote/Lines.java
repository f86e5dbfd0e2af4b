package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/** Cuts a document into {@link Line}s: sentence ends inside a quotation do not end the reporter's sentence. */
final class Lines {
    private static final int ATTRIBUTION_REACH = 9;
    private static final int LONGEST_SIGNATURE = 6;
    /** No sentence of a reporter holds more; a text without sentence ends must not become one line. */
    private static final int MOST_QUOTATIONS = 40;

    private final Segmented document;
    private final CueLexicon cues;
    private final boolean[] opensSentence;
    private final List<Line> lines = new ArrayList<>();
    private final List<MarkedStretch> phrases = new ArrayList<>();
    private int quotationCount;
    private Line line = new Line(0);

    Lines(Segmented document, CueLexicon cues, BitSet skipped) {
        this.document = document;
        this.cues = cues;
        this.opensSentence = new boolean[document.tokenCount() + 1];
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            opensSentence[document.firstToken(sentence)] = true;
        }
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            if (!skipped.get(paragraph)) {
                addParagraph(paragraph);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** Marked stretches that are phrases inside the reporter's own clause. */
    List<MarkedStretch> phrases() {
        return phrases;
    }

    private void addParagraph(int paragraph) {
        line = new Line(paragraph);
        int first = document.firstToken(document.firstSentence(paragraph));
        int end = document.endToken(document.endSentence(paragraph) - 1);
        if (first == end) {
            return;
        }
        Span span = document.span(first, end);
        int token = first;
        for (MarkedStretch stretch : QuotationMarks.in(document.text(), span)) {
            token = addWords(token, document.tokenAt(stretch.outer().start()), paragraph);
            token = addStretch(stretch, token, end, paragraph);
        }
        addWords(token, end, paragraph);
        close(paragraph);
    }

    private int addWords(int from, int end, int paragraph) {
        for (int token = from; token < end; token++) {
            if (opensSentence[token] && !goesOn(token)) {
                close(paragraph);
            }
            if (!isMark(token)) {
                line.add(token);
            }
        }
        return Math.max(from, end);
    }

    /** A mark that pairs with nothing; an apostrophe ending stays. */
    private boolean isMark(int token) {
        String word = document.word(token);
        return word.length() <= 2
                && Mark.starts(word.charAt(0))
                && !Character.isLetter(word.charAt(word.length() - 1))
                && !(word.length() == 1 && (word.charAt(0) == '\'' || word.charAt(0) == '’'));
    }

    /** Whether the sentence the segmenter begins here is really the reporter's “he said” behind a quotation. */
    private boolean goesOn(int token) {
        if (line.quotations().isEmpty()
                || line.quotations().size() >= MOST_QUOTATIONS
                || line.piece(line.pieceCount() - 1).length > 0) {
            return false;
        }
        return Character.isLowerCase(document.word(token).charAt(0)) || isAttribution(token) || isSignature(token);
    }

    /** “…” — Ann Lee: a dash and a name that end the paragraph. */
    private boolean isSignature(int dash) {
        if (!DirectCues.DASHES.contains(document.word(dash))) {
            return false;
        }
        int last = document.endToken(document.endSentence(line.paragraph()) - 1);
        return last - dash <= LONGEST_SIGNATURE
                && dash + 1 < last
                && Character.isUpperCase(document.word(dash + 1).charAt(0));
    }

    private boolean isAttribution(int token) {
        char last = document.text().charAt(lastQuotation().stretch().inner().end() - 1);
        int end = Math.min(document.tokenCount(), token + ATTRIBUTION_REACH);
        for (int i = token; i < end && !(i > token && opensSentence[i]); i++) {
            if (cues.reportsDirectly(document.word(i).toLowerCase(Locale.ROOT))) {
                return last != '.' || (i - token <= 3 && endsSoon(i));
            }
        }
        return false;
    }

    /** “Smith said.” behind a full stop is an attribution, “Smith said he would leave.” a new sentence. */
    private boolean endsSoon(int verb) {
        int next = verb + 1;
        return next >= document.tokenCount()
                || opensSentence[next]
                || document.word(next).equals(".");
    }

    private Quotation lastQuotation() {
        return line.quotations().get(line.quotations().size() - 1);
    }

    private int addStretch(MarkedStretch stretch, int first, int end, int paragraph) {
        int next = first;
        while (next < end && document.start(next) < stretch.outer().end()) {
            next++;
        }
        if (StretchClass.isUtterance(stretch, new StretchClass.Place(document, first, next, opening(first), cues))) {
            boolean afterQuotation = !line.quotations().isEmpty() && line.piece(line.pieceCount() - 1).length == 0;
            if (opening(first) || afterQuotation || line.quotations().size() >= MOST_QUOTATIONS) {
                close(paragraph);
            }
            line.add(new Quotation(stretch, quotationCount++, paragraph));
        } else {
            phrases.add(stretch);
            addPhrase(stretch, first, next, paragraph);
        }
        return next;
    }

    private boolean opening(int token) {
        boolean bracketed = token > 0 && document.word(token - 1).equals("(") && opensSentence[token - 1];
        return opensSentence[token] || bracketed || line.isEmpty();
    }

    /** The phrase's words up to its first sentence end; a full stop inside would tear the reporter's clause apart. */
    private void addPhrase(MarkedStretch stretch, int first, int next, int paragraph) {
        if (opensSentence[first]) {
            close(paragraph);
        }
        for (int token = first; token < next; token++) {
            boolean inside = stretch.inner().contains(document.start(token));
            if (token > first + 1 && opensSentence[token]) {
                return;
            }
            if (inside) {
                line.addMarked(token);
            }
        }
    }

    private void close(int paragraph) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new Line(paragraph);
    }
}
