package news.dateline.broker;

import java.nio.file.Path;
import java.util.Properties;

/** What a node alone on one machine needs: no replicas, small internal topics, short waits, little memory. */
final class BrokerSettings {
    private static final String INTERNAL_PARTITIONS = "4";
    private static final String[] INTERNAL_TOPICS = {
        "offsets.topic", "transaction.state.log", "share.coordinator.state.topic"
    };

    private BrokerSettings() {}

    static Properties of(Path directory, String host, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@" + host + ":" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://" + host + ":" + port + ",CONTROLLER://" + host + ":" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + host + ":" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("log.dirs", directory.resolve("log").toString());
        settings.setProperty("auto.create.topics.enable", "false");
        internalTopics(settings);
        small(settings);
        return settings;
    }

    private static void internalTopics(Properties settings) {
        for (String topic : INTERNAL_TOPICS) {
            settings.setProperty(topic + ".replication.factor", "1");
            settings.setProperty(topic + ".num.partitions", INTERNAL_PARTITIONS);
        }
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
    }

    private static void small(Properties settings) {
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        // A whole newspaper page with its pictures' captions fits; the default is 1 MiB.
        settings.setProperty("message.max.bytes", "8388608");
        // How long a restart after kill -9 waits for the registration of the dead process to lapse.
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
    }
}
