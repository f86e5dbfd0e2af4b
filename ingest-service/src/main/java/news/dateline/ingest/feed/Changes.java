package news.dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.CloudEvent;
import news.dateline.model.RawArticle;

/**
 * What an answer has that the one before had not: entries that are new or say something else.
 *
 * @param readings with those entries only; empty when there are none
 * @param seen what is to be known of the answer when the next one comes
 */
record Changes(List<Reading> readings, Map<String, String> seen) {
    private static final String REFUSED = "refused ";

    /** A hundred and more entries keep their hashes in one record. */
    private static final int HASH_DIGITS = 16;

    static Changes between(Map<String, String> before, List<Reading> answer) {
        List<Reading> changed = new ArrayList<>();
        Map<String, String> seen = new LinkedHashMap<>();
        for (Reading reading : answer) {
            List<Outcome> fresh = reading.outcomes().stream()
                    .filter(outcome -> isFresh(outcome, before, seen))
                    .toList();
            if (!fresh.isEmpty()) {
                changed.add(new Reading(reading.delivery(), reading.format(), fresh));
            }
        }
        remember(before, seen);
        return new Changes(changed, seen);
    }

    /** Of a site's servers one may answer with yesterday's feed: as many entries as it has are remembered beyond it. */
    private static void remember(Map<String, String> before, Map<String, String> seen) {
        int most = 2 * seen.size();
        before.forEach((key, hash) -> {
            if (seen.size() < most) {
                seen.putIfAbsent(key, hash);
            }
        });
    }

    private static boolean isFresh(Outcome outcome, Map<String, String> before, Map<String, String> seen) {
        String key = outcome.fold(article -> article.id().guid(), refused -> REFUSED + refused.position());
        String hash = hash(outcome.fold(Changes::content, refused -> refused.reason() + refused.detail()));
        return !hash.equals(seen.put(key, hash)) && !hash.equals(before.get(key));
    }

    /** All it says; its date only where it is the feed's and not the hour at which we asked. */
    private static String content(RawArticle article) {
        boolean dated = !article.versionCreated().equals(article.provenance().receivedAt());
        return Stream.of(
                        dated ? article.versionCreated() : "",
                        article.version(),
                        article.status(),
                        article.embargoStated(),
                        article.urgency(),
                        article.headline(),
                        article.byline(),
                        article.dateline(),
                        article.slug(),
                        article.editorialNote(),
                        article.body(),
                        article.subjects(),
                        article.places(),
                        article.credit(),
                        article.copyright(),
                        article.links())
                .map(String::valueOf)
                .reduce("", (all, one) -> all + "\n" + one);
    }

    private static String hash(String content) {
        return CloudEvent.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }
}
