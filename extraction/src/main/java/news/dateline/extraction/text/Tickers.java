package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds securities' symbols: {@code <NRVK.OL>}, {@code (NRVK.OL)}, {@code (NYSE: NRV)}, {@code [O/R]}. */
final class Tickers {
    private static final Set<String> EXCHANGES = WordList.of("""
            NYSE NASDAQ Nasdaq AMEX LSE LON TSX TSE TSXV ASX OTC OTCQB OTCQX OTCMKTS NSE BSE HKEX HKG HKSE SEHK SGX JSE
            FRA ETR XETRA EPA EURONEXT Euronext BIT BME SIX SWX STO OSE KRX KOSDAQ KOSPI TPE TWSE CSE AIM NZX MCX JSE PSE""");
    private static final int LONGEST = 40;

    private Tickers() {}

    /** The symbols with their brackets and one blank before them. */
    static List<Span> find(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c == '<' || c == '(' || c == '[') {
                int end = end(text, at, Math.min(paragraph.end(), at + LONGEST));
                if (end > 0) {
                    found.add(new Span(at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private static int end(String text, int start, int limit) {
        char open = text.charAt(start);
        char close = open == '<' ? '>' : open == '(' ? ')' : ']';
        int end = start + 1;
        while (end < limit && text.charAt(end) != close) {
            end++;
        }
        if (end == limit || end == start + 1) {
            return 0;
        }
        String inside = text.substring(start + 1, end);
        boolean ticker = inside.indexOf(':') > 0 ? isExchange(inside) : isSymbol(inside, open);
        return ticker ? end + 1 : 0;
    }

    private static boolean isExchange(String inside) {
        int colon = inside.indexOf(':');
        String symbol = inside.substring(colon + 1).strip();
        return EXCHANGES.contains(inside.substring(0, colon).strip())
                && !symbol.isEmpty()
                && symbol.chars()
                        .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || ". :;,-".indexOf(c) >= 0);
    }

    /** Capitals, digits and a joint: {@code NRVK.OL}, {@code =USD}, {@code O/R}; angle brackets need no joint. */
    private static boolean isSymbol(String inside, char open) {
        int joints = 0;
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            boolean joint = c == '.' || c == '=' || c == '/' || c == '^';
            joints += joint ? 1 : 0;
            if (!joint && !Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        if (open == '<') {
            return true;
        }
        // “(U.S.)” and “(24/7)” are none
        char first = inside.charAt(0);
        char last = inside.charAt(inside.length() - 1);
        boolean letters = Character.isUpperCase(inside.charAt(0)) || first == '^' || first == '.';
        boolean dotted = joints == 1 && last != '.' && letters && inside.indexOf('.') != 1;
        return open == '[' ? joints == 1 && inside.indexOf('/') > 0 && letters : dotted && inside.indexOf('/') < 0;
    }
}
