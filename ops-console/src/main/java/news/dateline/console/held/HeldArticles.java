package news.dateline.console.held;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicTail;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The articles that wait for their hour. Reads on from where it was each time it is asked, so the first time takes
 * longest. Thread-safe.
 */
public final class HeldArticles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldArticles.class);

    private final TopicTail tail;
    private final Map<String, HeldArticle> articles = new HashMap<>();

    public HeldArticles(Clients clients) {
        this.tail = new TopicTail(clients, "held", List.of(TopicCatalogue.RESTRICTED.name()), Long.MAX_VALUE);
    }

    /** The next to open first, then those that do not open by themselves. */
    public synchronized List<HeldArticle> all() {
        List<StoredRecord> records = new ArrayList<>();
        tail.next(records::add);
        records.forEach(this::note);
        return articles.values().stream()
                .sorted(Comparator.comparing(HeldArticle::until, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HeldArticle::since, Comparator.reverseOrder()))
                .toList();
    }

    private void note(StoredRecord record) {
        try {
            HeldArticle.of(record)
                    .ifPresentOrElse(
                            article -> articles.put(record.keyText(), article),
                            () -> articles.remove(record.keyText()));
        } catch (InvalidJsonException e) {
            LOG.warn("cannot be read record={} reason={}", record, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        tail.close();
    }
}
