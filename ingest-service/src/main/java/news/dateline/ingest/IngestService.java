package news.dateline.ingest;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.http.ArticlesHandler;
import news.dateline.ingest.http.Doorkeeper;
import news.dateline.ingest.http.OpenApiHandler;
import news.dateline.ingest.publish.ArticlePublisher;
import news.dateline.ingest.publish.PublisherLimits;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.Health;
import news.dateline.runtime.Metrics;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Service;
import news.dateline.runtime.ServiceFailure;
import news.dateline.runtime.Settings;
import news.dateline.runtime.TopicProvisioner;
import news.dateline.runtime.TopicSettings;

/** The ingest service: makes its topics, then takes articles in. */
public final class IngestService {
    private IngestService() {}

    /** @param settings with {@link IngestSettings} and {@link TopicSettings} */
    public static OperatedService of(Settings settings) {
        IngestSettings own = settings.get(IngestSettings.class);
        TopicSettings topics = settings.get(TopicSettings.class);
        Metrics metrics = new Metrics("ingest");
        ArticlePublisher publisher = new ArticlePublisher(
                new PublisherLimits(
                        settings.kafka(),
                        own.instanceId(),
                        topics.messageMaxBytes(),
                        own.queueMaxBytes(),
                        own.brokerTimeout()),
                metrics.registry());
        ArticlesHandler articles = new ArticlesHandler(
                new WireFormats(own.bodyMaxBytes()), publisher, door(own), own.bodyMaxBytes(), Clock.systemUTC());
        TopicProvisioner provisioner = new TopicProvisioner(settings.kafka(), topics, own.brokerTimeout());
        return new OperatedService(
                "ingest",
                new Provisioned(provisioner, publisher),
                metrics,
                own.http(),
                Map.of(ArticlesHandler.PATH, articles, OpenApiHandler.PATH, new OpenApiHandler()));
    }

    private static Doorkeeper door(IngestSettings own) {
        try {
            return Doorkeeper.of(own.tokens().orElse(""), own.provider(), own.requestsPerSecond(), Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw new ServiceFailure(
                    ExitCode.BAD_CONFIGURATION,
                    "dateline.ingest.tokens or dateline.ingest.provider: " + e.getMessage());
        }
    }

    /** The publisher, whose topics are there before it starts. */
    private record Provisioned(TopicProvisioner provisioner, ArticlePublisher publisher) implements Service {
        @Override
        public void start() {
            provisioner.provision(TopicCatalogue.all());
            publisher.start();
        }

        @Override
        public CompletionStage<ExitCode> ended() {
            return publisher.ended();
        }

        @Override
        public Health health() {
            return publisher.health();
        }

        @Override
        public void close() {
            publisher.close();
        }
    }
}
