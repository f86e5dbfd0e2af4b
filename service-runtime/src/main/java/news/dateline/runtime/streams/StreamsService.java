package news.dateline.runtime.streams;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.Health;
import news.dateline.runtime.Metrics;
import news.dateline.runtime.Service;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topology at work. What the topology cannot turn into a dead letter ends it: after a restart it goes on where the
 * last transaction stood.
 */
public final class StreamsService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

    private final KafkaStreams streams;
    private final CloseOptions closing;
    private final Runnable beforeStart;
    private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();
    private final KafkaStreamsMetrics meters;

    /** @param beforeStart what must be there first: topics */
    public StreamsService(Topology topology, Properties config, Metrics metrics, Runnable beforeStart) {
        this.streams = new KafkaStreams(topology, config, clients(config));
        this.closing = closing(config);
        this.beforeStart = beforeStart;
        this.meters = new KafkaStreamsMetrics(streams);
        streams.setUncaughtExceptionHandler(this::died);
        streams.setStateListener((now, before) -> changed(now));
        meters.bindTo(metrics.registry());
    }

    private static ClaimingClients clients(Properties config) {
        return new ClaimingClients(
                (Claims) Objects.requireNonNull(config.get(RecordReader.CLAIMS), "made by StreamsConfiguration"));
    }

    /** An instance with a name comes back; one without leaves the group, so that the others take over at once. */
    private static CloseOptions closing(Properties config) {
        return CloseOptions.timeout(STOP_TIMEOUT)
                .withGroupMembershipOperation(
                        config.containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG)
                                ? GroupMembershipOperation.REMAIN_IN_GROUP
                                : GroupMembershipOperation.LEAVE_GROUP);
    }

    private StreamThreadExceptionResponse died(Throwable cause) {
        LOG.error("stream thread died", cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void changed(State now) {
        LOG.info("streams state={}", now);
        if (now == State.ERROR) {
            ended.complete(ExitCode.STREAM_DIED);
        }
    }

    /** Returns when the threads have begun to join the group; {@link #health} says when they have work. */
    @Override
    public void start() {
        beforeStart.run();
        if (!ended.isDone()) {
            streams.start();
        }
    }

    @Override
    public CompletionStage<ExitCode> ended() {
        return ended.copy();
    }

    @Override
    public Health health() {
        State state = streams.state();
        if (state == State.RUNNING) {
            return Health.GOOD;
        }
        return state == State.CREATED || state == State.REBALANCING
                ? Health.notReady("streams " + state)
                : Health.dead("streams " + state);
    }

    @Override
    public void close() {
        meters.close();
        streams.close(closing);
        ended.complete(ExitCode.OK);
    }
}
