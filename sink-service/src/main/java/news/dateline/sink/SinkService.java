package news.dateline.sink;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
import news.dateline.sink.desk.DeskRulebook;

/** The sink service, wired from its settings. */
public final class SinkService {
    private static final String NAME = "sink";
    private static final List<TopicSpec> TOPICS = List.of(
            TopicCatalogue.ENRICHED,
            TopicCatalogue.ENTITIES,
            TopicCatalogue.QUOTES,
            TopicCatalogue.QUOTES_BY_SPEAKER,
            TopicCatalogue.CHANGES,
            TopicCatalogue.DEAD_LETTERS,
            TopicCatalogue.RESTRICTED_DEAD_LETTERS,
            TopicCatalogue.LEDGER);

    private SinkService() {}

    /** @param settings with {@link SinkSettings} and {@link TopicSettings} */
    public static OperatedService of(Settings settings) {
        SinkSettings own = settings.get(SinkSettings.class);
        TopicSettings topics = settings.get(TopicSettings.class);
        Metrics metrics = new Metrics(NAME);
        Properties config =
                StreamsConfiguration.of(own.applicationId(), own, topics, settings.kafka(), metrics.registry());
        TopicProvisioner provisioner = new TopicProvisioner(settings.kafka(), topics, own.brokerTimeout());
        DeskRulebook desks = new DeskRulebook(
                own.deskRules().map(Path::of).orElse(null), provisioner::provision, metrics.registry());
        StreamsService streams = new StreamsService(
                SinkTopology.of(
                        new Counters(metrics.registry()), new Ledger(own.applicationId(), metrics.registry()), desks),
                config,
                metrics,
                () -> {
                    provisioner.provision(TOPICS);
                    desks.open();
                });
        return new OperatedService(NAME, streams, metrics, own.http(), Map.of());
    }
}
