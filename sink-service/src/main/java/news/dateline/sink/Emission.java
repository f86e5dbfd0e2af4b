package news.dateline.sink;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.model.ArticleId;
import news.dateline.model.QuoteReference;
import news.dateline.model.Speaker;
import news.dateline.runtime.Topics;
import news.dateline.sink.Given.Records;
import news.dateline.sink.Given.Said;

/**
 * Sends the difference between what an article last gave and what it gives now: changed records, tombstones for those
 * that are gone, and references under each speaker's key for what a speaker won or lost.
 */
final class Emission {
    private final Outlet outlet;
    private final ArticleId article;
    private final int version;
    private final Instant versionCreated;

    /**
     * @param version that brings the difference about
     * @param versionCreated of that version
     */
    Emission(Outlet outlet, ArticleId article, int version, Instant versionCreated) {
        this.outlet = outlet;
        this.article = article;
        this.version = version;
        this.versionCreated = versionCreated;
    }

    /** @param derived the records themselves, whose hashes are in {@code now} */
    void send(Records before, Records now, Derived derived) {
        derived.entities().forEach((key, entity) -> {
            if (!Objects.equals(before.entities().get(key), now.entities().get(key))) {
                outlet.send(Topics.ENTITIES, key, entity);
            }
        });
        derived.quotes().forEach((key, quote) -> {
            if (!Objects.equals(before.quotes().get(key), now.quotes().get(key))) {
                outlet.send(Topics.QUOTES, key, quote);
            }
        });
        now.quotes()
                .forEach((key, said) -> said.speakers().stream()
                        .filter(speaker -> !speakers(before, key).contains(speaker))
                        .forEach(speaker -> refer(speaker, key, false)));
        removeWhatIsGone(before, now);
    }

    /** Sends tombstones for everything the article gave. */
    void removeAll(Records before) {
        removeWhatIsGone(before, Records.NONE);
    }

    private void removeWhatIsGone(Records before, Records now) {
        gone(before.entities(), now.entities()).forEach(key -> outlet.send(Topics.ENTITIES, key, null));
        gone(before.quotes(), now.quotes()).forEach(key -> outlet.send(Topics.QUOTES, key, null));
        before.quotes()
                .forEach((key, said) -> said.speakers().stream()
                        .filter(speaker -> isGone(speaker, speakers(now, key)))
                        .forEach(speaker -> refer(speaker, key, true)));
    }

    private void refer(Speaker speaker, String quote, boolean retracted) {
        outlet.send(
                Topics.QUOTES_BY_SPEAKER,
                speaker.entity(),
                new QuoteReference(speaker, quote, article, version, versionCreated, retracted));
    }

    /** A speaker of whom only the role has changed is still there. */
    private static boolean isGone(Speaker speaker, List<Speaker> now) {
        return now.stream().noneMatch(other -> other.entity().equals(speaker.entity()));
    }

    private static List<String> gone(Map<String, ?> before, Map<String, ?> now) {
        return before.keySet().stream().filter(key -> !now.containsKey(key)).toList();
    }

    private static List<Speaker> speakers(Records records, String key) {
        return Optional.ofNullable(records.quotes().get(key))
                .map(Said::speakers)
                .orElse(List.of());
    }
}
