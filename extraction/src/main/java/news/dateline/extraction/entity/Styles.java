package news.dateline.extraction.entity;

/** How a sentence is set: as running text, in capitals, or as a headline in title case. */
final class Styles {
    static final int TEXT = 0;
    static final int CAPITALS = 1;
    static final int TITLE = 2;

    private Styles() {}

    static int of(DocumentWords words, int first, int end) {
        int lower = 0;
        int capital = 0;
        int all = 0;
        for (int i = first; i < end; i++) {
            switch (words.word(i).kind) {
                case Shapes.LOWER -> lower += words.word(i).text.length() > 3 ? 1 : 0;
                case Shapes.CAPITAL, Shapes.MIXED -> capital++;
                case Shapes.ALL_CAPITALS -> all++;
                default -> {}
            }
        }
        if (all >= 3 && all > 4 * (lower + capital)) {
            return CAPITALS;
        }
        return capital >= 4 && capital > 6 * lower ? TITLE : TEXT;
    }
}
