package news.dateline.broker;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * What is left of a node whose process was killed: its metadata still call the dead process the leader of everything.
 *
 * <p>Started as it is, the node would fence the dead process some seconds later, and for a moment no partition would
 * have a leader. A transaction that was being completed when the process died is taken up just then, and Kafka (4.2 to
 * 4.4) takes a partition without a leader for a deleted one: it leaves the transaction's marker out and calls it
 * complete. Readers of committed records then wait at that partition for ever. So the dead process is fenced first, by
 * the controller alone; when the broker starts, its partitions get their leaders all at once.
 */
final class KilledNode {
    private static final String SESSION_MILLIS = "500";
    private static final String HEARTBEAT_MILLIS = "100";
    private static final long DEADLINE_MILLIS = Duration.ofSeconds(60).toMillis();
    private static final long PAUSE_MILLIS = 20;

    private KilledNode() {}

    /** Whether a process used these logs and did not close them: Kafka leaves a file behind when it does. */
    static boolean left(Path logs) {
        return Files.exists(logs.resolve("meta.properties")) && !Files.exists(logs.resolve(".kafka_cleanshutdown"));
    }

    /** @throws IllegalStateException if the controller does not come so far within a minute */
    static void fence(Properties settings) {
        KafkaRaftServer controller =
                new KafkaRaftServer(KafkaConfig.fromProps(controllerAlone(settings), false), Time.SYSTEM);
        controller.startup();
        try {
            awaitFenced();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static Properties controllerAlone(Properties settings) {
        Properties alone = new Properties();
        alone.putAll(settings);
        alone.setProperty("process.roles", "controller");
        String listeners = settings.getProperty("listeners");
        alone.setProperty("listeners", listeners.substring(listeners.indexOf("CONTROLLER://")));
        alone.remove("advertised.listeners");
        alone.remove("inter.broker.listener.name");
        alone.setProperty("broker.session.timeout.ms", SESSION_MILLIS);
        alone.setProperty("broker.heartbeat.interval.ms", HEARTBEAT_MILLIS);
        return alone;
    }

    private static void awaitFenced() {
        long deadline = Time.SYSTEM.milliseconds() + DEADLINE_MILLIS;
        while (count("ActiveControllerCount") < 1 || count("FencedBrokerCount") < 1) {
            if (Time.SYSTEM.milliseconds() > deadline) {
                throw new IllegalStateException("the controller does not let go of the killed process");
            }
            Time.SYSTEM.sleep(PAUSE_MILLIS);
        }
    }

    /** A gauge of the controller's, by its documented name; 0 while there is none. */
    private static int count(String gauge) {
        try {
            ObjectName name = new ObjectName("kafka.controller:type=KafkaController,name=" + gauge);
            Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(name, "Value");
            return ((Number) value).intValue();
        } catch (InstanceNotFoundException e) {
            return 0;
        } catch (JMException e) {
            throw new IllegalStateException("cannot read the controller's " + gauge, e);
        }
    }
}
