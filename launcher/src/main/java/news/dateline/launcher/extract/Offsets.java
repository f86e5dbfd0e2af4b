package news.dateline.launcher.extract;

/** How places in a text are counted. They differ only where a text has characters outside the BMP, such as emoji. */
public enum Offsets {
    /** UTF-16 code units, as Java and JavaScript count; the pipeline's own. */
    UTF_16 {
        @Override
        int count(String text, int unit) {
            return unit;
        }
    },
    /** Unicode code points, as Python counts. */
    CODE_POINTS {
        @Override
        int count(String text, int unit) {
            return text.codePointCount(0, unit);
        }
    };

    /** The place in {@code text} that has {@code unit} UTF-16 code units before it. */
    abstract int count(String text, int unit);
}
