package news.dateline.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics that are missing, with the catalogue's policies, and refuses to go on with existing ones whose
 * partitions differ. Policies of an existing topic are the operator's and stay as they are.
 */
public final class TopicProvisioner {
    private static final Logger LOG = LoggerFactory.getLogger(TopicProvisioner.class);

    /** A dead letter is a record with headers added. */
    private static final Set<TopicSpec> DEAD_LETTERS =
            Set.of(TopicCatalogue.DEAD_LETTERS, TopicCatalogue.RESTRICTED_DEAD_LETTERS, TopicCatalogue.PARKED);

    private static final int HEADROOM_BYTES = 65_536;

    private final KafkaSettings kafka;
    private final TopicSettings settings;
    private final Duration timeout;

    /** @param timeout how long to wait for a broker */
    public TopicProvisioner(KafkaSettings kafka, TopicSettings settings, Duration timeout) {
        this.kafka = kafka;
        this.settings = settings;
        this.timeout = timeout;
    }

    /** @throws ServiceFailure if no broker answers, or a topic cannot be made or has another number of partitions */
    public void provision(List<TopicSpec> specs) {
        int millis = Math.toIntExact(timeout.toMillis());
        Map<String, Object> config = kafka.forAdmin(Map.of(
                "default.api.timeout.ms", millis, "request.timeout.ms", millis, "client.id", "dateline-provisioner"));
        try (Admin admin = Admin.create(config)) {
            provision(admin, specs);
        }
    }

    private void provision(Admin admin, List<TopicSpec> specs) {
        Set<String> existing = await(admin.listTopics().names(), "list the topics");
        List<TopicSpec> missing =
                specs.stream().filter(spec -> !existing.contains(spec.name())).toList();
        create(admin, missing);
        verify(admin, specs.stream().filter(spec -> !missing.contains(spec)).toList());
    }

    private void create(Admin admin, List<TopicSpec> missing) {
        admin.createTopics(missing.stream().map(this::topic).toList()).values().forEach(this::awaitCreated);
    }

    private NewTopic topic(TopicSpec spec) {
        return new NewTopic(spec.name(), Optional.of(settings.partitions()), replicationFactor())
                .configs(config(spec, settings.messageMaxBytes()));
    }

    private void awaitCreated(String topic, KafkaFuture<Void> created) {
        try {
            created.get();
            LOG.info("made topic={} partitions={}", topic, settings.partitions());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // another service may have been quicker
                throw failure("make topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Optional<Short> replicationFactor() {
        return settings.replicationFactor() < 1 ? Optional.empty() : Optional.of(settings.replicationFactor());
    }

    /** The topic's settings on the broker. */
    static Map<String, String> config(TopicSpec spec, int messageMaxBytes) {
        int headroom = DEAD_LETTERS.contains(spec) ? HEADROOM_BYTES : 0;
        Map<String, String> config = new LinkedHashMap<>();
        config.put("cleanup.policy", spec.cleanup() == TopicSpec.Cleanup.COMPACT ? "compact" : "delete");
        config.put("max.message.bytes", Integer.toString(messageMaxBytes + headroom));
        if (spec.cleanup() != TopicSpec.Cleanup.COMPACT) {
            config.put("retention.ms", Long.toString(retentionMillis(spec.retention())));
        }
        return config;
    }

    private static long retentionMillis(@Nullable Duration retention) {
        return retention == null ? -1 : retention.toMillis();
    }

    private void verify(Admin admin, List<TopicSpec> specs) {
        List<String> names = specs.stream().map(TopicSpec::name).toList();
        List<String> unfit = await(admin.describeTopics(names).allTopicNames(), "describe the topics").values().stream()
                .filter(topic -> topic.partitions().size() != settings.partitions())
                .map(topic -> topic.name() + " has " + topic.partitions().size())
                .sorted()
                .toList();
        if (!unfit.isEmpty()) {
            throw new ServiceFailure(
                    ExitCode.TOPICS_UNFIT,
                    "topics must have dateline.topics.partitions=" + settings.partitions() + " partitions: " + unfit);
        }
    }

    private <T> T await(KafkaFuture<T> future, String what) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw failure(what, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private ServiceFailure failure(String what, @Nullable Throwable cause) {
        boolean away = cause instanceof TimeoutException || cause instanceof RetriableException;
        return new ServiceFailure(
                away ? ExitCode.BROKER_UNAVAILABLE : ExitCode.TOPICS_UNFIT,
                "cannot " + what + " at " + kafka.bootstrapServers() + ": " + cause,
                cause);
    }

    private static ServiceFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ServiceFailure(ExitCode.FAILED, "interrupted while waiting for the broker", e);
    }
}
