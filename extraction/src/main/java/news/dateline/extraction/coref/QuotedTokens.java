package news.dateline.extraction.coref;

import java.util.BitSet;
import news.dateline.extraction.segment.Segmented;

/** Which tokens stand between quotation marks, roughly: marks are paired inside a paragraph. */
final class QuotedTokens {
    private QuotedTokens() {}

    static BitSet of(Segmented document) {
        BitSet quoted = new BitSet(document.tokenCount());
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            boolean inside = false;
            int first = document.firstToken(document.firstSentence(paragraph));
            int end = document.endToken(document.endSentence(paragraph) - 1);
            for (int token = first; token < end; token++) {
                switch (document.word(token)) {
                    case "“", "„", "«", "``" -> inside = true;
                    case "”", "»", "''" -> inside = false;
                    case "\"" -> inside = !inside;
                    default -> quoted.set(token, inside);
                }
                // a low or wrong-way mark behind a comma closes
                if (inside
                        && document.word(token).equals("“")
                        && token > first
                        && isStop(document.word(token - 1))
                        && document.start(token) == document.end(token - 1)) {
                    inside = false;
                }
            }
        }
        return quoted;
    }

    private static boolean isStop(String word) {
        return word.equals(",") || word.equals(".") || word.equals("?") || word.equals("!");
    }
}
