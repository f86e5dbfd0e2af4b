package news.dateline.ingest.http;

import java.util.List;
import news.dateline.ingest.wire.Reading;

/**
 * What the broker has.
 *
 * @param formats the wire formats the body was read as
 * @param accepted one for each article
 * @param refused items of the same body that are no articles; the body itself is kept with the rest
 */
record Accepted(List<String> formats, List<Item> accepted, List<Problem> refused) {
    /**
     * An article taken in.
     *
     * @param id its id
     * @param version its version
     * @param repairs what was mended to read it
     */
    record Item(String id, int version, List<String> repairs) {}

    static Accepted of(List<Reading> readings) {
        return new Accepted(
                readings.stream().map(Reading::format).distinct().toList(),
                readings.stream()
                        .flatMap(reading -> reading.articles().stream())
                        .map(article -> new Item(
                                article.id().toString(),
                                article.version(),
                                article.provenance().repairs()))
                        .toList(),
                readings.stream()
                        .flatMap(reading -> reading.refusals().stream())
                        .map(Problem::of)
                        .toList());
    }
}
