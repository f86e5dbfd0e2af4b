package news.dateline.extraction.quote;

import news.dateline.extraction.text.Letters;

/**
 * Tells from what stands beside a quotation without reporting verb that it is a title, however long: nobody says it.
 */
final class WorkTitles {
    private WorkTitles() {}

    static boolean isTitle(ParsedLine parsed, int quotation) {
        Piece behind = parsed.piece(quotation + 1);
        return isByAuthor(behind) || isDated(behind) || isNamedWork(parsed.piece(quotation), behind);
    }

    /** “The Long Way Home,” by Ann Lee */
    private static boolean isByAuthor(Piece behind) {
        return behind.is(0, "by") && behind.size() > 1 && Letters.isCapital(behind.word(1));
    }

    /** “The Long Way Home” (2010) */
    private static boolean isDated(Piece behind) {
        return behind.is(0, "(") && behind.isYear(1) && behind.is(2, ")");
    }

    /** Ann Lee's column, “Let us build a bridge,” was … */
    private static boolean isNamedWork(Piece before, Piece behind) {
        int comma = before.size() - 1;
        return before.isComma(comma) && Words.isWork(before.lower(comma - 1)) && behind.isFinite(0);
    }
}
