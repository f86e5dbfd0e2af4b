package news.dateline.extraction.text;

/** Reads plain text: line ends become line feeds, blanks of every kind blanks, and what has no width is left out. */
final class PlainReader {
    private PlainReader() {}

    /** Appends {@code [start, end)} of the source. References are read too: sloppy wires leave them in plain text. */
    static void read(String source, int start, int end, TracedText out) {
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '&') {
                int after = CharacterReferences.read(source, at, end, out);
                if (after > at) {
                    at = after;
                    continue;
                }
            }
            if (c != '\r' || at + 1 == end || source.charAt(at + 1) != '\n') {
                append(c, at, at + 1, out);
            }
            at++;
        }
    }

    static void append(char c, int from, int to, TracedText out) {
        if (c > ' ' && c < '\u007F') {
            out.append(c, from, to);
        } else if (c >= '\u0080' && c <= '\u009F') {
            // windows-1252 that somebody read as Latin-1
            out.append(CharacterReferences.windows1252(c), from, to);
        } else if (LineBreaks.isLineEnd(c)) {
            out.append('\n', from, to);
        } else if (!isWidthless(c)) {
            out.append(LineBreaks.isBlank(c) || Character.isISOControl(c) ? ' ' : c, from, to);
        }
    }

    /** Soft hyphens, joiners, directional marks; also the replacement for bytes that were no text. */
    static boolean isWidthless(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || c == 0;
    }
}
