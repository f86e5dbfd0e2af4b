package news.dateline.console;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.console.alarm.Alarm;
import news.dateline.console.alarm.AlarmBell;
import news.dateline.console.alarm.StaleWatch;
import news.dateline.console.alarm.Webhook;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.ClusterReader;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.feed.Feeds;
import news.dateline.console.held.DecisionDesk;
import news.dateline.console.held.HeldArticles;
import news.dateline.console.held.Notices;
import news.dateline.console.history.HistoryFile;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.Limits;
import news.dateline.console.ledger.LedgerWatch;
import news.dateline.console.letter.LetterBox;
import news.dateline.console.letter.LetterDesk;
import news.dateline.console.letter.LetterDesks;
import news.dateline.console.watch.LagMetrics;
import news.dateline.console.watch.Lookout;
import news.dateline.console.web.ConsoleWeb;
import news.dateline.console.web.Sources;
import news.dateline.console.web.Tokens;
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
import org.apache.kafka.clients.admin.Admin;

/** The console as a service. */
public final class Console implements Service {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Admin admin;
    private final RecordReader records;
    private final LetterBox letters;
    private final LetterDesk desk;
    private final HeldArticles held;
    private final Notices notices;
    private final DecisionDesk decisions;
    private final Feeds feeds;
    private final LedgerWatch ledger;
    private final Lookout lookout;
    private final AlarmBell bell;
    private final Duration interval;
    private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();

    private Console(
            Clients clients, ConsoleSettings settings, Runnable provision, Clock clock, MeterRegistry registry) {
        ConsoleSettings.Lag lag = settings.lag();
        Predicate<String> topics = fit("dateline.console.lag.topics", () -> Pattern.compile(lag.topics()))
                .asMatchPredicate();
        Consumer<AlarmBell.Ring> webhook = webhook(settings);
        this.admin = clients.admin();
        this.records = new RecordReader(clients);
        this.letters = new LetterBox(clients);
        this.desk = LetterDesks.of(clients, letters, records, provision, clock);
        this.held = new HeldArticles(clients);
        this.notices = new Notices(clients);
        this.decisions = new DecisionDesk(notices, () -> clients.producer("dateline-console-decisions"), clock);
        this.feeds = new Feeds(clients, clock, registry);
        this.ledger = new LedgerWatch(clients, clock, registry);
        this.interval = lag.interval();
        this.lookout = new Lookout(
                new ClusterReader(admin, clients, topics, clock),
                new LagBook(new Limits(lag.behind(), lag.stalled(), lag.stopped(), lag.rewound())),
                new HistoryFile(Path.of(settings.dataDir())),
                clock);
        this.bell = new AlarmBell(settings.alarms().behindAfter(), this::alarms, webhook, clock);
        lookout.onLook(bell);
    }

    /**
     * @param settings loaded with {@link ConsoleSettings} and {@link TopicSettings}
     * @throws ServiceFailure if a token, pattern or URL is malformed, or there is none to guard an open address
     */
    public static OperatedService of(Settings settings) {
        ConsoleSettings ours = settings.get(ConsoleSettings.class);
        Tokens tokens = tokens(ours);
        Clock clock = Clock.systemUTC();
        Clients clients = new Clients(settings.kafka().forAdmin(Map.of()));
        Metrics metrics = new Metrics("console");
        Console console = new Console(clients, ours, () -> provision(settings), clock, metrics.registry());
        console.lookout.onLook(new LagMetrics(metrics.registry(), clock));
        return new OperatedService(
                "console",
                console,
                metrics,
                ours.http(),
                Map.of("/*", ConsoleWeb.handler(console.sources(), tokens, clock)));
    }

    private List<Alarm> alarms() {
        Stream<Alarm> found = Stream.concat(feeds.alarms().stream(), ledger.alarms().stream());
        Stream<Alarm> stale = Stream.of(feeds.stale(), ledger.stale())
                .flatMap(Optional::stream)
                .map(StaleWatch::alarm);
        return Stream.concat(found, stale).toList();
    }

    private Sources sources() {
        return new Sources(lookout, records, letters, desk, bell, held, notices, decisions, feeds, ledger);
    }

    /** Only before something is written: who merely looks changes nothing on the cluster. */
    private static void provision(Settings settings) {
        new TopicProvisioner(settings.kafka(), settings.get(TopicSettings.class), PATIENCE)
                .provision(List.of(TopicCatalogue.PARKED, TopicCatalogue.AUDIT));
    }

    private static Consumer<AlarmBell.Ring> webhook(ConsoleSettings settings) {
        return settings.alarms()
                .webhook()
                .<Consumer<AlarmBell.Ring>>map(
                        url -> new Webhook(fit("dateline.console.alarms.webhook", () -> URI.create(url))))
                .orElse(ring -> {});
    }

    private static Tokens tokens(ConsoleSettings settings) {
        ConsoleSettings.TokenLists lists = settings.tokens();
        if (lists.operate().isEmpty() && !LOOPBACK.contains(settings.http().host())) {
            throw unfit("dateline.console.http.host=" + settings.http().host()
                    + " lets others in: set dateline.console.tokens.operate, or listen on 127.0.0.1");
        }
        return fit(
                "dateline.console.tokens",
                () -> Tokens.of(lists.view().orElse(List.of()), lists.operate().orElse(List.of())));
    }

    private static <T> T fit(String key, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw unfit(key + ": " + e.getMessage());
        }
    }

    private static ServiceFailure unfit(String why) {
        return new ServiceFailure(ExitCode.BAD_CONFIGURATION, why);
    }

    @Override
    public void start() {
        lookout.start(interval);
        feeds.start(interval);
        ledger.start(interval);
    }

    @Override
    public CompletionStage<ExitCode> ended() {
        return ended;
    }

    /** Lives while it answers; ready when the broker does. */
    @Override
    public Health health() {
        String problem = lookout.standing().problem();
        if (problem != null) {
            return Health.notReady("the broker does not answer: " + problem);
        }
        return lookout.standing().report() == null ? Health.notReady("the first look is under way") : Health.GOOD;
    }

    @Override
    public void close() {
        lookout.close();
        desk.close();
        letters.close();
        held.close();
        notices.close();
        feeds.close();
        ledger.close();
        records.close();
        admin.close();
        ended.complete(ExitCode.OK);
    }
}
