package news.dateline.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Reads the text out of HTML: block elements end paragraphs, furniture elements are left out, references are read.
 * Forgiving like a browser, but without a tree: one pass, and nothing that is well-formed is required.
 */
final class MarkupReader {
    /** An element of furniture longer than this is taken for an article whose page misnames its parts. */
    private static final int LONGEST_FURNITURE = 1_500;

    private static final int LONGEST_TAG = 8_000;

    private final String source;
    private final TracedText out;
    private final List<Removal> removals = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int preformatted;

    /** A furniture element being read, and where the text stood when it began. */
    private static final class Open {
        private final String name;
        private final int sourceStart;
        private final int textStart;
        private final WirePartKind kind;
        private int depth = 1;

        private Open(String name, int sourceStart, int textStart, WirePartKind kind) {
            this.name = name;
            this.sourceStart = sourceStart;
            this.textStart = textStart;
            this.kind = kind;
        }
    }

    MarkupReader(String source) {
        this.source = source;
        this.out = new TracedText(source.length());
    }

    TracedText read() {
        int at = 0;
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            int end = tag < 0 ? source.length() : tag;
            text(at, end);
            at = tag < 0 ? end : markup(tag);
        }
        while (!open.isEmpty()) {
            close(source.length());
        }
        return out;
    }

    List<Removal> removals() {
        return removals;
    }

    private void text(int start, int end) {
        if (preformatted > 0) {
            PlainReader.read(source, start, end, out);
            return;
        }
        int from = out.length();
        PlainReader.read(source, start, end, out);
        // line ends mean nothing in markup
        out.replaceLineFeeds(from);
    }

    private int markup(int at) {
        if (source.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (source.startsWith("<![CDATA[", at)) {
            int end = source.indexOf("]]>", at);
            text(at + 9, end < 0 ? source.length() : end);
            return end < 0 ? source.length() : end + 3;
        }
        boolean closing = source.startsWith("</", at);
        int name = closing ? at + 2 : at + 1;
        if (name < source.length() && (source.charAt(name) == '!' || source.charAt(name) == '?')) {
            return after(">", name);
        }
        int nameEnd = name;
        while (nameEnd < source.length() && isNameChar(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = tagEnd(nameEnd);
        if (nameEnd == name || !Character.isLetter(source.charAt(name)) || end < 0 || isTicker(name, end)) {
            PlainReader.read(source, at, at + 1, out);
            return at + 1;
        }
        String tag = source.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        if (closing) {
            endTag(tag, at, end);
            return end;
        }
        return startTag(tag, source.substring(nameEnd, end - 1), at, end);
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '.' || c == '_';
    }

    /** Whether {@code <AAPL.O>} stands here, which some wires leave as it is even in markup. */
    private boolean isTicker(int name, int end) {
        boolean dotted = false;
        for (int at = name; at < end - 1; at++) {
            char c = source.charAt(at);
            dotted |= c == '.';
            if (c != '.' && c != '=' && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return dotted;
    }

    /** The offset after the tag's {@code >}, which may not stand inside quotation marks; -1 if the tag never ends. */
    private int tagEnd(int from) {
        char quote = 0;
        int firstClose = -1;
        // a quotation mark that never closes must not cost a pass over the rest for each tag
        int limit = Math.min(source.length(), from + LONGEST_TAG);
        for (int at = from; at < limit; at++) {
            char c = source.charAt(at);
            if (c == '>') {
                firstClose = firstClose < 0 ? at + 1 : firstClose;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                return -1;
            }
        }
        return firstClose;
    }

    private int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private int startTag(String tag, String attributes, int start, int end) {
        boolean selfClosed = attributes.endsWith("/");
        if (Elements.RAW.contains(tag) && !selfClosed) {
            return rawEnd(tag, end);
        }
        separate(tag, start, end);
        if (selfClosed || Elements.VOID.contains(tag)) {
            return end;
        }
        Open innermost = open.peek();
        if (innermost != null && innermost.name.equals(tag)) {
            innermost.depth++;
        } else if (Elements.isFurniture(tag, attributes)) {
            boolean caption = Elements.isCaption(tag, attributes);
            open.push(new Open(tag, end, out.length(), caption ? WirePartKind.CAPTION : WirePartKind.FURNITURE));
        }
        preformatted += tag.equals("pre") ? 1 : 0;
        return end;
    }

    private void endTag(String tag, int start, int end) {
        Open innermost = open.peek();
        if (innermost != null && innermost.name.equals(tag) && --innermost.depth == 0) {
            close(start);
        }
        preformatted -= tag.equals("pre") && preformatted > 0 ? 1 : 0;
        separate(tag, start, end);
    }

    private void separate(String tag, int start, int end) {
        if (Elements.BLOCKS.contains(tag)) {
            out.append('\n', start, end);
            out.append('\n', start, end);
        } else if (tag.equals("br")) {
            out.append('\n', start, end);
        } else if (tag.equals("td") || tag.equals("th")) {
            out.append(' ', start, end);
        } else if (tag.equals("q")) {
            out.append(source.charAt(start + 1) == '/' ? '”' : '“', start, end);
        }
    }

    private void close(int sourceEnd) {
        Open element = open.pop();
        if (out.length() - element.textStart > LONGEST_FURNITURE) {
            return;
        }
        String words = out.toString(element.textStart).strip().replaceAll("\\s+", " ");
        out.truncate(element.textStart);
        if (!words.isEmpty()) {
            removals.add(new Removal(element.kind, new Span(element.sourceStart, sourceEnd), words));
        }
    }

    private int rawEnd(String tag, int from) {
        int at = from;
        while (true) {
            at = source.indexOf("</", at);
            if (at < 0) {
                return source.length();
            }
            if (source.regionMatches(true, at + 2, tag, 0, tag.length())) {
                return after(">", at);
            }
            at += 2;
        }
    }
}
