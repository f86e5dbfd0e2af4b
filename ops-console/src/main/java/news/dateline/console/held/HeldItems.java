package news.dateline.console.held;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicTail;
import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.TopicCatalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The notices that wait for a decision and the articles that wait for their hour. Reads on from where it was each time
 * it is asked, so the first time takes longest. Thread-safe.
 */
public final class HeldItems implements AutoCloseable {
    static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);

    private static final Logger LOG = LoggerFactory.getLogger(HeldItems.class);
    private static final Json<Advisory> ADVISORY = Json.of(Advisory.class);
    private static final Json<AdvisoryDecision> DECISION = Json.of(AdvisoryDecision.class);

    private final TopicTail tail;
    private final HeldAdvisories advisories = new HeldAdvisories();
    private final Map<ArticleId, AdvisoryDecision> decisions = new HashMap<>();
    private final Map<String, HeldArticle> articles = new HashMap<>();

    public HeldItems(Clients clients) {
        List<String> topics = List.of(
                TopicCatalogue.ADVISORIES.name(),
                TopicCatalogue.ADVISORY_DECISIONS.name(),
                TopicCatalogue.RESTRICTED.name());
        this.tail = new TopicTail(clients, "held", topics, Long.MAX_VALUE);
    }

    /** Notices without a decision that was carried out, the latest first. */
    public synchronized List<Waiting> advisories() {
        refresh();
        return advisories.all().stream()
                .sorted(Comparator.comparing(Advisory::receivedAt).reversed())
                .map(advisory -> new Waiting(advisory, decisions.get(advisory.id())))
                .toList();
    }

    /** Articles off the open topics, the next to open first, then those that do not open by themselves. */
    public synchronized List<HeldArticle> articles() {
        refresh();
        return articles.values().stream()
                .sorted(Comparator.comparing(HeldArticle::until, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HeldArticle::since, Comparator.reverseOrder()))
                .toList();
    }

    /** A notice that waits or waited. */
    synchronized Optional<Waiting> find(ArticleId notice) {
        refresh();
        return advisories.find(notice).map(advisory -> new Waiting(advisory, decisions.get(notice)));
    }

    /** Known at once to whoever decided: a commit returns before its marks stand in the log. */
    synchronized void decided(AdvisoryDecision decision) {
        decisions.putIfAbsent(decision.advisory(), decision);
    }

    private void refresh() {
        List<StoredRecord> records = new ArrayList<>();
        tail.next(records::add);
        records.forEach(this::note);
    }

    private void note(StoredRecord record) {
        try {
            String topic = record.partition().topic();
            if (topic.equals(TopicCatalogue.RESTRICTED.name())) {
                HeldArticle.of(record)
                        .ifPresentOrElse(
                                article -> articles.put(record.keyText(), article),
                                () -> articles.remove(record.keyText()));
            } else if (record.value() != null && topic.equals(TopicCatalogue.ADVISORIES.name())) {
                advisories.add(ADVISORY.read(record.value().get()));
            } else if (record.value() != null) {
                decided(DECISION.read(record.value().get()));
            }
        } catch (InvalidJsonException e) {
            LOG.warn("cannot be read record={} reason={}", record, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        tail.close();
    }

    /**
     * @param advisory the notice
     * @param decided what somebody decided, and enrich has not yet carried out; absent when nobody did
     */
    public record Waiting(Advisory advisory, @Nullable AdvisoryDecision decided) {}
}
