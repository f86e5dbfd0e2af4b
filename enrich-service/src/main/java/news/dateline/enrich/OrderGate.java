package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.dateline.enrich.advisory.Order;
import news.dateline.enrich.advisory.Order.Action;
import news.dateline.enrich.lifecycle.Embargo;
import news.dateline.enrich.lifecycle.StoryRules;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Lifecycle;
import news.dateline.model.Lifecycle.State;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what a notice asks for, on the version the notice could speak of: a later one stands. A kill is judged as
 * the provider's own cancellation would be, so that it also keeps out a version that comes after it and is older.
 */
final class OrderGate implements Processor<ArticleId, Order, ArticleId, Judged> {
    private static final Duration SWEEP_INTERVAL = Duration.ofSeconds(10);

    private final Outcomes outcomes;
    private final Duration window;
    private ProcessorContext<ArticleId, Judged> context;
    private KeyValueStore<ArticleId, StoryState> stories;
    private KeyValueStore<String, byte[]> held;
    private OpenStories open;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    OrderGate(Outcomes outcomes, Duration window) {
        this.outcomes = outcomes;
        this.window = window;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Judged> given) {
        context = given;
        stories = given.getStateStore(EnrichStores.STORIES);
        held = given.getStateStore(EnrichStores.HELD);
        open = new OpenStories(given.getStateStore(EnrichStores.OPEN), stories, window);
        given.schedule(SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, open::sweep);
    }

    @Override
    public void process(Record<ArticleId, Order> record) {
        Order order = record.value();
        Optional<Judged> result = order.action() == Action.WITHDRAW ? withdraw(order) : change(order);
        outcomes.ordered(order.action(), result.isPresent() ? "done" : "nothing to do");
        result.ifPresent(judged -> context.forward(record.withValue(judged)));
    }

    private Optional<Judged> withdraw(Order order) {
        StoryState known = stories.get(order.target());
        RawArticle cancellation = cancellation(order, known);
        return StoryRules.judge(known, cancellation, now())
                .fold(fresh -> Optional.of(new Judged(cancellation, fresh.lifecycle())), stale -> Optional.empty());
    }

    /** Made after the version it ends, whatever the provider's clocks say. */
    private static RawArticle cancellation(Order order, @Nullable StoryState known) {
        Instant at = known != null && known.versionCreated().isAfter(order.at()) ? known.versionCreated() : order.at();
        return new RawArticleDraft(order.target(), at, order.provenance())
                .version(order.version())
                .status(ArticleStatus.CANCELED)
                .embargoStated(order.restricted() ? "restricted" : null)
                .finish();
    }

    private Optional<Judged> change(Order order) {
        StoryState known = stories.get(order.target());
        if (known == null || known.version() > order.version()) {
            return Optional.empty();
        }
        return current(order, known)
                .map(article -> changed(article, order))
                .map(article -> new Judged(article, new Lifecycle(state(article), known.published(), null)))
                .filter(judged -> judged.lifecycle().state() != State.LIVE || known.standing() == State.HELD);
    }

    private Optional<RawArticle> current(Order order, StoryState known) {
        byte[] waiting = known.heldKey() == null ? null : held.get(known.heldKey());
        return waiting == null
                ? open.get(order.target())
                : Optional.of(Topics.RESTRICTED
                        .valueSerde()
                        .deserializer()
                        .deserialize(EnrichStores.HELD, waiting)
                        .article());
    }

    private static RawArticle changed(RawArticle article, Order order) {
        return switch (order.action()) {
            case HOLD -> article.draft().status(ArticleStatus.WITHHELD).finish();
            case RELEASE -> article.draft().status(ArticleStatus.USABLE).finish();
            case EMBARGO ->
                article.draft()
                        .embargoedUntil(order.embargoedUntil())
                        .embargoStated(order.embargoStated())
                        .finish();
            case WITHDRAW -> article;
        };
    }

    private State state(RawArticle article) {
        return Embargo.of(article).holdsAt(now()) ? State.HELD : State.LIVE;
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
