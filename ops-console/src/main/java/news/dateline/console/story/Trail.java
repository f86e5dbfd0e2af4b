package news.dateline.console.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.story.Step.Tone;
import news.dateline.model.Advisory;
import news.dateline.model.ArticleStatus;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.DeadLetter;
import org.jspecify.annotations.Nullable;

/** Reads the records about one story as the steps it took. Pure. */
final class Trail {
    /** In the order of the flow. */
    static final List<String> TOPICS = Stream.of(
                    TopicCatalogue.RECEIVED,
                    TopicCatalogue.RAW,
                    TopicCatalogue.ADVISORIES,
                    TopicCatalogue.RESTRICTED,
                    TopicCatalogue.ENRICHED,
                    TopicCatalogue.CHANGES,
                    TopicCatalogue.ENTITIES,
                    TopicCatalogue.QUOTES,
                    TopicCatalogue.DEAD_LETTERS,
                    TopicCatalogue.RESTRICTED_DEAD_LETTERS,
                    TopicCatalogue.PARKED)
            .map(TopicSpec::name)
            .toList();

    private static final Set<String> DERIVED = Set.of(TopicCatalogue.ENTITIES.name(), TopicCatalogue.QUOTES.name());
    private static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    private static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);
    private static final Json<Advisory> ADVISORY = Json.of(Advisory.class);

    private Trail() {}

    /** @param records all about one story, in any order */
    static List<Step> of(List<StoredRecord> records) {
        Set<String> used = records.stream().flatMap(Trail::rawPlaceOf).collect(Collectors.toSet());
        List<Step> steps = new ArrayList<>();
        records.stream()
                .filter(record -> !DERIVED.contains(topic(record)))
                .map(record -> step(record, used))
                .forEach(steps::add);
        steps.addAll(derived(records));
        steps.sort(Step.ORDER);
        return steps;
    }

    private static String topic(StoredRecord record) {
        return record.partition().topic();
    }

    /** Which raw record an enriched article, or a dead letter, came of. */
    private static Stream<String> rawPlaceOf(StoredRecord record) {
        if (record.header(DeadLetter.OFFSET).isPresent()) {
            return Stream.of(record.header(DeadLetter.TOPIC).orElse("") + "-"
                    + record.header(DeadLetter.PARTITION).orElse("") + "@"
                    + record.header(DeadLetter.OFFSET).orElse(""));
        }
        boolean enriched = topic(record).equals(TopicCatalogue.ENRICHED.name())
                || topic(record).equals(TopicCatalogue.RESTRICTED.name());
        EnrichedArticle article = enriched ? read(ENRICHED, record) : null;
        return article == null
                ? Stream.of()
                : Stream.of(article.enrichment().topic() + "-"
                        + article.enrichment().partition() + "@"
                        + article.enrichment().offset());
    }

    private static Step step(StoredRecord record, Set<String> used) {
        String topic = topic(record);
        if (record.header(DeadLetter.REASON).isPresent()) {
            return dead(record);
        }
        if (record.value() == null) {
            return Step.of(record, Tone.WARN, "Removed", "a tombstone: nothing of the story remains here");
        }
        if (topic.equals(TopicCatalogue.RECEIVED.name())) {
            return Step.of(
                    record,
                    Tone.GOOD,
                    "Received",
                    record.header("dateline.format").orElse("bytes") + ", " + record.size() + " bytes");
        }
        if (topic.equals(TopicCatalogue.RAW.name())) {
            return read(RAW, record, article -> raw(record, article, used.contains(record.toString())));
        }
        if (topic.equals(TopicCatalogue.ADVISORIES.name())) {
            return read(ADVISORY, record, advisory -> advisory(record, advisory));
        }
        if (topic.equals(TopicCatalogue.CHANGES.name())) {
            return Step.of(record, Tone.GOOD, "Compared", "with the version before, if there was one");
        }
        return read(ENRICHED, record, article -> enriched(record, article));
    }

    private static Step dead(StoredRecord record) {
        boolean parked = topic(record).equals(TopicCatalogue.PARKED.name());
        return Step.of(
                record,
                parked ? Tone.WARN : Tone.BAD,
                parked ? "Parked" : "Refused",
                "step " + record.header(DeadLetter.STEP).orElse("?") + ": "
                        + record.header(DeadLetter.REASON).orElse("?") + ", "
                        + record.header(DeadLetter.DETAIL).orElse("no detail"));
    }

    private static Step raw(StoredRecord record, RawArticle article, boolean used) {
        String what = "version " + article.version() + ", as read from "
                + article.provenance().wireFormat()
                + (article.provenance().repairs().isEmpty()
                        ? ""
                        : ", mended: " + String.join(", ", article.provenance().repairs()));
        if (!used && article.status() == ArticleStatus.USABLE) {
            return Step.of(
                    record,
                    Tone.WARN,
                    "Read, and no more",
                    what
                            + "; no enriched record came of it that is still there: older than or the same as one before it,"
                            + " replaced since, or still waiting");
        }
        return Step.of(record, Tone.GOOD, "Read", what);
    }

    private static Step advisory(StoredRecord record, Advisory advisory) {
        String kind = word(advisory.kind());
        return Step.of(
                record,
                Tone.WARN,
                "Notice: " + kind,
                word(advisory.decision()) + ", by " + advisory.id() + ", confidence "
                        + Math.round(advisory.confidence() * 100) + " %");
    }

    private static Step enriched(StoredRecord record, EnrichedArticle article) {
        String counts = "version " + article.article().version() + ", entities: "
                + article.entities().size() + ", quotes: " + article.quotes().size();
        return switch (article.lifecycle().state()) {
            case LIVE -> Step.of(record, Tone.GOOD, "Published", counts);
            case HELD -> Step.of(record, Tone.WARN, "Held", held(article));
            case WITHDRAWN ->
                Step.of(
                        record,
                        Tone.BAD,
                        "Withdrawn",
                        "version " + article.article().version());
        };
    }

    private static String held(EnrichedArticle article) {
        if (article.article().embargoedUntil() != null) {
            return "under embargo until " + article.article().embargoedUntil();
        }
        return article.article().embargoStated() == null ? "withheld" : "under an embargo whose hour cannot be read";
    }

    /** The sink's records of one version share its timestamp: one step tells of them all. */
    private static List<Step> derived(List<StoredRecord> records) {
        Map<String, List<StoredRecord>> together = records.stream()
                .filter(record -> DERIVED.contains(topic(record)))
                .collect(Collectors.groupingBy(
                        record -> topic(record) + record.timestamp(), TreeMap::new, Collectors.toList()));
        return together.values().stream()
                .map(batch -> {
                    long removed = batch.stream()
                            .filter(record -> record.value() == null)
                            .count();
                    String kind = topic(batch.get(0)).equals(TopicCatalogue.QUOTES.name()) ? "quotes" : "entities";
                    return Step.of(
                            batch.get(0),
                            Tone.GOOD,
                            "Delivered " + kind,
                            (batch.size() - removed) + " written, " + removed + " removed");
                })
                .toList();
    }

    private static <T> Step read(Json<T> json, StoredRecord record, Function<T, Step> step) {
        T value = read(json, record);
        return value == null
                ? Step.of(record, Tone.BAD, "Unreadable", "not what stands on this topic")
                : step.apply(value);
    }

    private static <T> @Nullable T read(Json<T> json, StoredRecord record) {
        try {
            return record.value() == null ? null : json.read(record.value().get());
        } catch (InvalidJsonException e) {
            return null;
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
