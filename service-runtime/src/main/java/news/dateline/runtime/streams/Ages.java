package news.dateline.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import news.dateline.model.LedgerLine.Age;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * How old stories are when they leave a stage, by partition, provider and urgency; also as {@code story_age_seconds}
 * and {@code story_stage_seconds}. Thread-safe.
 */
final class Ages {
    private static final double MILLIS = 1000.0;

    private final MeterRegistry registry;
    private final Map<String, ConcurrentMap<Kind, Age>> byPartition = new ConcurrentHashMap<>();

    Ages(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Kind(String provider, @Nullable Integer urgency) {}

    void add(String partition, RawArticle article, Duration sinceSent, Duration inStage) {
        Kind kind = new Kind(article.id().provider(), article.urgency());
        double sent = Math.max(0, sinceSent.toMillis() / MILLIS);
        double stage = Math.max(0, inStage.toMillis() / MILLIS);
        Age one = new Age(kind.provider(), kind.urgency(), 1, sent, sent, stage, stage);
        byPartition
                .computeIfAbsent(partition, name -> new ConcurrentHashMap<>())
                .merge(kind, one, Ages::both);
        timer("story.age", "Time since the agency made the version, when it leaves the stage", kind)
                .record(sinceSent);
        timer("story.stage", "Time since the stage before was done with it, when it leaves the stage", kind)
                .record(inStage);
    }

    private Timer timer(String name, String description, Kind kind) {
        return Timer.builder(name)
                .description(description)
                .tag("provider", kind.provider())
                .tag("urgency", kind.urgency() == null ? "none" : kind.urgency().toString())
                .register(registry);
    }

    private static Age both(Age one, Age other) {
        long items = one.items() + other.items();
        return new Age(
                one.provider(),
                one.urgency(),
                items,
                (one.sinceSent() * one.items() + other.sinceSent() * other.items()) / items,
                Math.max(one.sinceSentMost(), other.sinceSentMost()),
                (one.inStage() * one.items() + other.inStage() * other.items()) / items,
                Math.max(one.inStageMost(), other.inStageMost()));
    }

    List<Age> of(String partition) {
        return List.copyOf(
                byPartition.getOrDefault(partition, new ConcurrentHashMap<>()).values());
    }

    void forget(String partition) {
        byPartition.remove(partition);
    }
}
