package news.dateline.launcher.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.enrich.lifecycle.Embargo;
import news.dateline.extraction.Extractor;
import news.dateline.ingest.wire.Reading;
import news.dateline.launcher.cluster.AuthorityTopic;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * One replay. The period is read twice: to know the newest version of each story, then to read those that are live
 * again; in between only ids and findings are kept. What is not live, withdrawn, held, under an embargo or overtaken,
 * is left out and counted, so that nothing comes to the shadow topics that may not be seen.
 */
final class Replay {
    /** What became of an article that was received. */
    private enum Fate {
        REPLAYED("read again"),
        OLDER("an older version"),
        NOT_LIVE("not live: withdrawn, held, a notice, or known to nobody"),
        RESTRICTED("withheld or under an embargo, as read today"),
        OVERTAKEN("another version is live"),
        REFUSED("refused by the parsers of today");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private static final int MOST_UNDER_WAY = 10_000;

    private final Map<String, Object> client;
    private final Values values;
    private final ReceivedDeliveries received;
    private final ShadowTopics shadow;
    private final Pace pace;
    private final ArticleEnricher enricher;
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final Queue<Future<RecordMetadata>> sent = new ArrayDeque<>();
    private final Set<ArticleId> done = new HashSet<>();

    /** @param client bootstrap and whatever else the connection needs */
    Replay(Map<String, Object> client, Values values, Period period, ShadowTopics shadow, Pace pace) {
        this.client = client;
        this.enricher = new ArticleEnricher(Extractor.standard(), AuthorityTopic.read(client));
        this.values = values;
        this.received = new ReceivedDeliveries(client, values, period);
        this.shadow = shadow;
        this.pace = pace;
    }

    void run(Terminal terminal, Difference difference) {
        NewestVersions newest = new NewestVersions();
        received.forEach(reading -> reading.articles().forEach(newest::see));
        LiveArticles live = LiveArticles.read(client, values, newest.stories());
        try (Producer<byte[], byte[]> producer = Values.producer(client)) {
            received.forEach(reading -> replay(reading, newest, live, producer, difference));
            settle(0);
        }
        Table table = new Table("RECEIVED", "ARTICLES");
        for (Fate fate : Fate.values()) {
            table.row(fate.words, fates.getOrDefault(fate, 0));
        }
        table.print(terminal);
        terminal.line("");
        difference.print(terminal);
    }

    private void replay(
            Reading reading,
            NewestVersions newest,
            LiveArticles live,
            Producer<byte[], byte[]> producer,
            Difference difference) {
        reading.refusals().forEach(refusal -> count(Fate.REFUSED));
        for (RawArticle article : reading.articles()) {
            Findings before = live.of(article.id()).orElse(null);
            if (!newest.isNewest(article) || done.contains(article.id())) {
                count(Fate.OLDER);
            } else if (before == null) {
                count(Fate.NOT_LIVE);
            } else if (!isOpen(article)) {
                count(Fate.RESTRICTED);
            } else if (before.version() != article.version()) {
                count(Fate.OVERTAKEN);
            } else {
                pace.await();
                EnrichedArticle now = enrich(article);
                shadow.records(now).map(record -> values.send(producer, record)).forEach(sent::add);
                settle(MOST_UNDER_WAY);
                difference.compare(article.id(), before, Findings.of(now));
                count(Fate.REPLAYED);
                done.add(article.id());
            }
        }
    }

    private static boolean isOpen(RawArticle article) {
        return article.status() == ArticleStatus.USABLE && !Embargo.of(article).holdsAt(Instant.now());
    }

    private EnrichedArticle enrich(RawArticle article) {
        return enricher.enrich(
                article,
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                new Enrichment(Topics.RECEIVED.name(), 0, 0, enricher.version()));
    }

    /** Waits for the oldest sendings until so many are left. */
    private void settle(int left) {
        while (sent.size() > left) {
            Values.await(sent.remove());
        }
    }

    private void count(Fate fate) {
        fates.merge(fate, 1, Integer::sum);
    }
}
