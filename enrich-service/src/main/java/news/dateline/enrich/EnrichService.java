package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import news.dateline.enrich.advisory.AdvisoryDesk;
import news.dateline.enrich.authority.Authority;
import news.dateline.enrich.origin.OriginTopics;
import news.dateline.enrich.origin.OriginTopology;
import news.dateline.extraction.Extractor;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.Metrics;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.TopicProvisioner;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.StreamsConfiguration;
import news.dateline.runtime.streams.StreamsService;
import org.apache.kafka.streams.Topology;

/** The enrich service, wired from its settings. */
public final class EnrichService {
    private static final String NAME = "enrich";

    private static final List<TopicSpec> TOPICS = List.of(
            TopicCatalogue.RAW,
            TopicCatalogue.REPLAYS,
            TopicCatalogue.RESTRICTED,
            TopicCatalogue.ENRICHED,
            TopicCatalogue.ADVISORIES,
            TopicCatalogue.ADVISORY_DECISIONS,
            TopicCatalogue.AUTHORITY,
            TopicCatalogue.DEAD_LETTERS,
            TopicCatalogue.RESTRICTED_DEAD_LETTERS,
            TopicCatalogue.LEDGER);

    private EnrichService() {}

    /** @param settings with {@link EnrichSettings} and {@link TopicSettings} */
    public static OperatedService of(Settings settings) {
        EnrichSettings own = settings.get(EnrichSettings.class);
        Metrics metrics = new Metrics(NAME);
        StreamsService streams = new StreamsService(
                topology(own, metrics.registry()),
                config(own, settings, metrics.registry()),
                metrics,
                () -> provisioner(own, settings).provision(topics(own)));
        return new OperatedService(NAME, streams, metrics, own.http(), Map.of());
    }

    private static List<TopicSpec> topics(EnrichSettings own) {
        List<TopicSpec> all = new ArrayList<>(TOPICS);
        all.addAll(EnrichTopics.of(own.applicationId()).specs());
        if (own.duplicates()) {
            all.add(TopicCatalogue.ORIGINS);
            all.addAll(OriginTopics.of(own.applicationId()).specs());
        }
        return all;
    }

    static Topology topology(EnrichSettings own, MeterRegistry registry) {
        Outcomes outcomes = new Outcomes(registry);
        Ledger ledger = new Ledger(own.applicationId(), registry);
        Retention retention = new Retention(own.versionRetention(), own.withdrawnRetention());
        EnrichTopics between = EnrichTopics.of(own.applicationId());
        Authority authority = new Authority();
        AdvisoryDesk desk = new AdvisoryDesk(own.advisoryThreshold());
        Topology topology = EnrichTopology.of(new EnrichTopology.Steps(
                () -> new VersionGate(outcomes, ledger, retention),
                () -> new Extraction(
                        new ArticleEnricher(Extractor.standard(), authority), outcomes, own.bodyMaxBytes()),
                () -> new Publication(outcomes, ledger),
                () -> new AdvisoryClerk(desk, own.advisoryWindow(), outcomes, between),
                () -> new OrderGate(outcomes, own.advisoryWindow()),
                () -> new ReplayGate(outcomes, ledger),
                () -> new AuthorityList(authority),
                between,
                ledger));
        if (own.duplicates()) {
            OriginTopology.addTo(topology, OriginTopics.of(own.applicationId()), own.duplicatesWindow());
        }
        return topology;
    }

    private static Properties config(EnrichSettings own, Settings settings, MeterRegistry registry) {
        return StreamsConfiguration.of(
                own.applicationId(), own, settings.get(TopicSettings.class), settings.kafka(), registry);
    }

    private static TopicProvisioner provisioner(EnrichSettings own, Settings settings) {
        return new TopicProvisioner(settings.kafka(), settings.get(TopicSettings.class), own.brokerTimeout());
    }
}
