package news.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import news.dateline.ingest.feed.FeedSource;
import news.dateline.ingest.folder.FolderSource;
import news.dateline.ingest.folder.WatchedFolder;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.http.ArticlesHandler;
import news.dateline.ingest.http.Doorkeeper;
import news.dateline.ingest.http.OpenApiHandler;
import news.dateline.ingest.publish.ArticlePublisher;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.KafkaIntake;
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
import news.dateline.runtime.claim.Claims;

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
                        own.brokerTimeout(),
                        Claims.of(topics)),
                metrics.registry());
        ArticlesHandler articles = new ArticlesHandler(
                new WireFormats(own.bodyMaxBytes()), publisher, door(own), own.bodyMaxBytes(), Clock.systemUTC());
        TopicProvisioner provisioner = new TopicProvisioner(settings.kafka(), topics, own.brokerTimeout());
        Intake intake = new KafkaIntake(publisher, settings.kafka(), Clock.systemUTC());
        Optional<FolderSource> folder = own.folder().map(path -> folder(Path.of(path), own, intake));
        Optional<FeedSource> feeds = own.feeds().map(path -> feeds(Path.of(path), own, intake, metrics));
        return new OperatedService(
                "ingest",
                new Whole(provisioner, publisher, folder, own.folderInterval(), feeds),
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

    private static FeedSource feeds(Path list, IngestSettings own, Intake intake, Metrics metrics) {
        try {
            return new FeedSource(
                    list, new WireFormats(own.bodyMaxBytes()), intake, Clock.systemUTC(), metrics.registry());
        } catch (IOException | IllegalArgumentException e) {
            throw new ServiceFailure(ExitCode.BAD_CONFIGURATION, "dateline.ingest.feeds " + list + ": " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
    }

    private static FolderSource folder(Path path, IngestSettings own, Intake intake) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new ServiceFailure(ExitCode.BAD_CONFIGURATION, "dateline.ingest.folder cannot be made: " + e, e);
        }
        return new FolderSource(
                new WatchedFolder(path, own.instanceId(), own.provider(), own.folderPatience()),
                new WireFormats(own.bodyMaxBytes()),
                intake,
                Clock.systemUTC());
    }

    /** The publisher, whose topics are there before it starts, and what feeds it besides requests. */
    private record Whole(
            TopicProvisioner provisioner,
            ArticlePublisher publisher,
            Optional<FolderSource> folder,
            Duration interval,
            Optional<FeedSource> feeds)
            implements Service {
        @Override
        public void start() {
            provisioner.provision(TopicCatalogue.all());
            publisher.start();
            folder.ifPresent(source -> source.start(interval));
            feeds.ifPresent(FeedSource::start);
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
            feeds.ifPresent(FeedSource::close);
            folder.ifPresent(FolderSource::close);
            publisher.close();
        }
    }
}
