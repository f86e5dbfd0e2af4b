package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels what agencies put around a story: dateline, byline, credit, editor's note, tickers. */
final class WirePartFinder {
    /** A dateline may stand below a headline, byline and note, not lower. */
    private static final int DATELINE_PARAGRAPHS = 6;

    private static final int BYLINE_WORDS = 16;

    private static final int LONGEST_CREDIT = 600;

    private static final Set<String> BY = WordList.of("by von par por di door");
    private static final Set<String> BYLINE_WORDS_IN_BETWEEN = WordList.of(
            "and und et y e en in of the for with special to staff writer writers correspondent reporter at");
    private static final List<String> CREDITS = List.of(
            "reporting by",
            "additional reporting by",
            "writing by",
            "editing by",
            "compiled by",
            "written by",
            "with reporting by",
            "with reporting from",
            "with additional reporting",
            "with files from",
            "translated by",
            "graphic by",
            "— reporting by",
            "- reporting by");
    private static final List<String> NOTES = List.of(
            "editor's note",
            "editors' note",
            "editors note",
            "eds:",
            "eds.:",
            "attention editors",
            "note to editors",
            "note to editor",
            "corrects ",
            "corrects:",
            "corrected version",
            "adds ",
            "updates ",
            "updates:",
            "recasts",
            "refiles ",
            "refiling",
            "rewrites ",
            "this version corrects",
            "this story has been",
            "this story corrects",
            "this article has been",
            "a previous version of this",
            "an earlier version of this",
            "correction:",
            "clarification:",
            "writethru",
            "trims ",
            "removes ",
            "restores ");

    private final String text;
    private final List<Span> paragraphs;
    private final List<WirePart> parts = new ArrayList<>();
    private @Nullable Dateline dateline;

    WirePartFinder(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** All parts, with those already known, in order. */
    List<WirePart> find(List<WirePart> known) {
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            while (next < known.size() && known.get(next).span().end() < paragraph.end()) {
                next++;
            }
            if (next < known.size() && known.get(next).span().contains(paragraph)) {
                continue;
            }
            WirePartKind kind = kindOf(paragraph, i);
            if (kind != null) {
                parts.add(new WirePart(kind, paragraph));
            } else {
                search(paragraph, i);
            }
        }
        parts.addAll(known);
        parts.sort(Comparator.comparingInt(part -> part.span().start()));
        return parts;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    private void search(Span paragraph, int index) {
        if (dateline == null && index < DATELINE_PARAGRAPHS) {
            dateline = DatelineFinder.find(text, paragraph);
            if (dateline != null) {
                parts.add(new WirePart(WirePartKind.DATELINE, dateline.span()));
            }
        }
        for (Span ticker : Tickers.find(text, paragraph)) {
            parts.add(new WirePart(WirePartKind.TICKER, ticker));
        }
    }

    /** What the paragraph is as a whole; absent for a story's. */
    private @Nullable WirePartKind kindOf(Span paragraph, int index) {
        boolean bracketed = text.charAt(paragraph.start()) == '(' || text.charAt(paragraph.start()) == '[';
        int start = bracketed ? paragraph.start() + 1 : paragraph.start();
        String head = text.substring(start, Math.min(paragraph.end(), start + 40))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        if (CREDITS.stream().anyMatch(head::startsWith) && paragraph.length() < LONGEST_CREDIT) {
            return WirePartKind.CREDIT;
        }
        if (isContribution(paragraph)) {
            return WirePartKind.CREDIT;
        }
        boolean note = NOTES.stream().anyMatch(head::startsWith);
        if (note && (bracketed || !head.startsWith("adds ")) && (bracketed || isNoteAlone(head))) {
            return WirePartKind.EDITORS_NOTE;
        }
        boolean edge = index < DATELINE_PARAGRAPHS || index >= paragraphs.size() - 2;
        return edge && isByline(paragraph) ? WirePartKind.BYLINE : null;
    }

    /** Whether the note's words are a note's even without brackets. */
    private static boolean isNoteAlone(String head) {
        return head.startsWith("ed")
                || head.startsWith("a")
                || head.startsWith("this ")
                || head.startsWith("note")
                || head.indexOf(':') > 0;
    }

    /** “Associated Press writer Ada Brandt contributed to this report.” */
    private boolean isContribution(Span paragraph) {
        return paragraph.length() < LONGEST_CREDIT
                && (endsWith(paragraph, "contributed to this report")
                        || endsWith(paragraph, "contributed to this story")
                        || endsWith(paragraph, "contributed to this article")
                        || endsWith(paragraph, "contributed reporting")
                        || endsWith(paragraph, "contributed"));
    }

    private boolean endsWith(Span paragraph, String words) {
        int end = paragraph.end();
        while (end > paragraph.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.regionMatches(true, end - words.length(), words, 0, words.length());
    }

    /** “By” and capitalised words only. */
    private boolean isByline(Span paragraph) {
        if (paragraph.length() > 160) {
            return false;
        }
        String[] words = paragraph.in(text).split("[\\s,|/&•]+", -1);
        if (words.length < 2 || words.length > BYLINE_WORDS || !BY.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            boolean name = word.isEmpty()
                    || Character.isUpperCase(word.charAt(0))
                    || word.charAt(0) == '@'
                    || BYLINE_WORDS_IN_BETWEEN.contains(word);
            if (!name) {
                return word.indexOf('@') > 0;
            }
        }
        return !paragraph.in(text).endsWith(".") || words.length < 6;
    }
}
