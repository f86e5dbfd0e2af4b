package news.dateline.extraction.quote;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.extraction.segment.Segmenter;

/** What the finder makes of a text, as strings that a test can name. */
record Found(String text, FoundQuotes quotes) {
    private static final QuoteFinder FINDER = QuoteFinder.english();

    static Found in(String text) {
        return new Found(text, FINDER.find(Segmenter.segment(text)));
    }

    /** The quotes that are speech, each as its contents joined by “ | ”. */
    List<String> spoken() {
        return quotes.candidates().stream()
                .filter(QuoteCandidate::spoken)
                .map(this::content)
                .toList();
    }

    List<String> all() {
        return quotes.candidates().stream().map(this::content).toList();
    }

    QuoteKind kind() {
        return quotes.candidates().get(0).kind();
    }

    List<QuoteKind> kinds() {
        return quotes.candidates().stream().map(QuoteCandidate::kind).toList();
    }

    String source() {
        Source source = quotes.candidates().get(0).source();
        return source == null ? "" : source.phrase().in(text);
    }

    List<String> sources() {
        return quotes.candidates().stream()
                .map(quote ->
                        quote.source() == null ? "" : quote.source().phrase().in(text))
                .toList();
    }

    List<String> terms() {
        return quotes.terms().stream().map(span -> span.in(text)).toList();
    }

    private String content(QuoteCandidate quote) {
        return quote.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" | "));
    }
}
