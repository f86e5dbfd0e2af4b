package news.dateline.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One KRaft node, broker and controller at once, on the loopback address of this machine. Its data survive a restart
 * and a killed process. For development, demonstrations and tests: nothing is replicated and nobody is asked for a
 * password.
 *
 * <p>The four calls into the broker's own classes ({@code StorageTool}, {@code KafkaConfig}, {@code KafkaRaftServer},
 * {@code Time}) are no public API; they stand here, in {@link KilledNode} and nowhere else. They are the same from
 * Kafka 4.0 to 4.4.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final String bootstrap;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /**
     * Starts on two free ports.
     *
     * @param directory for its data; made when missing
     */
    public static EmbeddedBroker start(Path directory) {
        return start(directory, Map.of());
    }

    /**
     * Starts on two free ports, with settings of the caller's own on top of ours.
     *
     * @param directory for its data; made when missing
     * @param overrides by the broker's keys; for tests of what else would take minutes
     */
    public static EmbeddedBroker start(Path directory, Map<String, String> overrides) {
        List<Integer> free = freePorts(2);
        Properties settings = BrokerSettings.of(directory.toAbsolutePath(), HOST, free.get(0), free.get(1));
        settings.putAll(overrides);
        return start(directory, free.get(0), settings);
    }

    /**
     * Starts and returns when clients can connect.
     *
     * @param directory for its data; made when missing
     * @param port for clients
     * @param controllerPort for the node's own use; may change from one start to the next
     * @throws IllegalStateException if the directory cannot be prepared
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        return start(directory, port, BrokerSettings.of(directory.toAbsolutePath(), HOST, port, controllerPort));
    }

    private static EmbeddedBroker start(Path directory, int port, Properties settings) {
        if (KilledNode.left(Path.of(settings.getProperty("log.dirs")))) {
            KilledNode.fence(settings);
        }
        format(directory, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, HOST + ":" + port);
    }

    /** Where clients connect, {@code host:port}. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Stops the broker, its data flushed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Ports nobody listens on now, all different. */
    public static List<Integer> freePorts(int count) {
        if (count == 0) {
            return List.of();
        }
        // Held while the others are asked for, so that none is given twice.
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Integer> ports = new ArrayList<>(freePorts(count - 1));
            ports.add(socket.getLocalPort());
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + HOST, e);
        }
    }

    private static void format(Path directory, Properties settings) {
        Path file = directory.resolve("broker.properties");
        try {
            Files.createDirectories(directory);
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, "Written at each start; changes are lost.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        if (Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        int code = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException(
                    "cannot format " + directory + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
