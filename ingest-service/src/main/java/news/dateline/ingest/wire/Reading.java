package news.dateline.ingest.wire;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.xml.XmlParser;
import news.dateline.model.RawArticle;

/**
 * What became of one delivery.
 *
 * @param delivery the bytes it was read from
 * @param format name of the wire format, or {@code unknown}
 * @param outcomes one for each item in it, in their order; never empty
 */
public record Reading(Delivery delivery, String format, List<Outcome> outcomes) {
    /** The format's name when no format recognises a delivery. */
    public static final String UNKNOWN = "unknown";

    private static final Set<Reason> BROKEN_OFF = Set.of(Reason.EMPTY, Reason.TRUNCATED);

    /** @throws IllegalArgumentException if there are no outcomes */
    public Reading {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("a reading has at least one outcome: " + delivery.name());
        }
    }

    /** Whether more bytes may be to come: there are none, or they end too early, or may do so. */
    public boolean mayBreakOff() {
        return outcomes.stream()
                .anyMatch(outcome -> outcome.<Boolean>fold(
                        article -> article.provenance().repairs().stream()
                                .anyMatch(repair -> repair.startsWith(XmlParser.NOT_WELL_FORMED)),
                        refused -> BROKEN_OFF.contains(refused.reason())));
    }

    public List<RawArticle> articles() {
        return outcomes.stream()
                .<Stream<RawArticle>>map(outcome -> outcome.fold(Stream::of, refused -> Stream.empty()))
                .flatMap(articles -> articles)
                .toList();
    }

    public List<Outcome.Refused> refusals() {
        return outcomes.stream()
                .<Stream<Outcome.Refused>>map(outcome -> outcome.fold(article -> Stream.empty(), Stream::of))
                .flatMap(refusals -> refusals)
                .toList();
    }
}
