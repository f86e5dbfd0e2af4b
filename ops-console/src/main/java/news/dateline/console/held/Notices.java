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
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.TopicCatalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The notices that wait for a decision, and what was decided. Reads on from where it was each time it is asked, so the
 * first time takes longest. Thread-safe.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Json<Advisory> ADVISORY = Json.of(Advisory.class);
    private static final Json<AdvisoryDecision> DECISION = Json.of(AdvisoryDecision.class);

    private final TopicTail tail;
    private final HeldAdvisories advisories = new HeldAdvisories();
    private final Map<ArticleId, AdvisoryDecision> decisions = new HashMap<>();

    public Notices(Clients clients) {
        List<String> topics = List.of(TopicCatalogue.ADVISORIES.name(), TopicCatalogue.ADVISORY_DECISIONS.name());
        this.tail = new TopicTail(clients, "notices", topics, Long.MAX_VALUE);
    }

    /** Those without a decision that was carried out, the latest first. */
    public synchronized List<Waiting> all() {
        refresh();
        return advisories.all().stream()
                .sorted(Comparator.comparing(Advisory::receivedAt).reversed())
                .map(advisory -> new Waiting(advisory, decisions.get(advisory.id())))
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
        if (record.value() == null) {
            return;
        }
        try {
            if (record.partition().topic().equals(TopicCatalogue.ADVISORIES.name())) {
                advisories.add(ADVISORY.read(record.value().get()));
            } else {
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
