package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.segment.Segmented;
import org.jspecify.annotations.Nullable;

/**
 * Decides who said each quote. What the sentence itself names comes first; where it names nobody, the speaker before
 * goes on, or the person the text has just spoken of begins. Below a threshold nobody is named. Thread-safe.
 */
public final class Attributor {
    private static final double THRESHOLD = 0.35;

    private Attributor() {}

    /** The quotes of {@code found}, in the same order, with their speakers. */
    public static List<Quote> attribute(Segmented document, FoundQuotes found, List<Entity> entities) {
        Speakers speakers = new Speakers(document, new Mentions(entities), found);
        List<Quote> quotes = new ArrayList<>();
        for (QuoteCandidate candidate : found.candidates()) {
            List<Candidate> ranked = new ArrayList<>(speakers.of(candidate));
            ranked.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
            Candidate best = ranked.isEmpty() || ranked.get(0).confidence() < THRESHOLD ? null : ranked.get(0);
            speakers.remember(candidate, best);
            quotes.add(quote(candidate, best, ranked));
        }
        return quotes;
    }

    private static Quote quote(QuoteCandidate found, @Nullable Candidate speaker, List<Candidate> ranked) {
        return new Quote(
                found.kind(),
                found.spoken(),
                found.content(),
                found.cue(),
                speaker == null ? null : speaker.mention(),
                speaker == null ? List.of() : speaker.keys(),
                speaker == null ? null : speaker.name(),
                ranked,
                found.paragraph(),
                Calibration.calibrated(found.probability() * (speaker == null ? 0.5 : speaker.confidence())),
                speaker == null ? "no speaker is likely enough" : speaker.reason());
    }
}
