package news.dateline.enrich;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.extraction.Extraction;
import news.dateline.extraction.attribution.Candidate;
import news.dateline.extraction.text.Fidelity;
import news.dateline.extraction.text.Span;
import news.dateline.model.CloudEvent;
import news.dateline.model.Quote;
import news.dateline.model.QuoteKind;
import news.dateline.model.SpeakerCandidate;
import org.jspecify.annotations.Nullable;

/**
 * One extraction's quotes as they travel. A quote's key is made from its letters and digits, so that it survives
 * another typesetting of its marks and dashes; of quotes with the same words the later ones are numbered.
 */
final class QuoteMapper {
    private static final int KEY_LENGTH = 16;

    private final Extraction extraction;
    private final Map<String, Integer> seen = new HashMap<>();

    QuoteMapper(Extraction extraction) {
        this.extraction = extraction;
    }

    List<Quote> quotes() {
        return extraction.quotes().stream().map(this::quote).toList();
    }

    private Quote quote(news.dateline.extraction.attribution.Quote quote) {
        String words =
                quote.content().stream().map(span -> span.in(extraction.text())).collect(Collectors.joining(" "));
        return new Quote(
                key(words),
                QuoteKind.valueOf(quote.kind().name()),
                words,
                quote.content().stream().map(ArticleEnricher::span).toList(),
                span(quote.cue()),
                span(quote.speakerMention()),
                known(quote.speakerKeys()),
                quote.candidates().stream().flatMap(this::candidates).toList(),
                quote.confidence(),
                quote.paragraph(),
                quote.content().stream().allMatch(this::isVerbatim));
    }

    private String key(String words) {
        String letters = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String hash =
                CloudEvent.sha256(letters.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
        int number = seen.merge(hash, 1, Integer::sum);
        return number == 1 ? hash : hash + "-" + number;
    }

    private List<String> known(List<String> keys) {
        return keys.stream().filter(key -> extraction.entity(key).isPresent()).toList();
    }

    private Stream<SpeakerCandidate> candidates(Candidate candidate) {
        return known(candidate.keys()).stream()
                .map(key -> new SpeakerCandidate(key, candidate.confidence(), candidate.reason()));
    }

    /** Another white space, as where a line was broken, leaves the words what they are. */
    private boolean isVerbatim(Span span) {
        return extraction.canonical().alignment().fidelity(span).compareTo(Fidelity.SPACING) <= 0;
    }

    private static news.dateline.model.@Nullable Span span(@Nullable Span span) {
        return span == null ? null : ArticleEnricher.span(span);
    }
}
