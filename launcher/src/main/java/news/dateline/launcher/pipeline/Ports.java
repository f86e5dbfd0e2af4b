package news.dateline.launcher.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.ServiceFailure;

/**
 * Where an embedded pipeline listens, on the loopback address.
 *
 * @param broker for Kafka clients
 * @param http for articles; 0 takes a free one
 * @param console for the operations console; 0 takes a free one, -1 starts none
 */
public record Ports(int broker, int http, int console) {
    private static final int HIGHEST = 65_535;

    /** @throws ServiceFailure if a number is no port */
    public Ports {
        if (broker < 1 || http < 0 || console < -1 || Math.max(broker, Math.max(http, console)) > HIGHEST) {
            throw new ServiceFailure(ExitCode.USAGE, "a port is a number from 1 to 65535");
        }
    }

    /** What nobody has; no console. */
    public static Ports free() {
        return new Ports(EmbeddedBroker.freePorts(1).get(0), 0, -1);
    }

    /** @throws ServiceFailure if somebody listens there already: the broker itself would say so in forty lines */
    void claim() {
        claim(broker, "--port");
        if (http > 0) {
            claim(http, "--http");
        }
        if (console > 0) {
            claim(console, "--console");
        }
    }

    private static void claim(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new ServiceFailure(
                    ExitCode.ADDRESS_UNAVAILABLE,
                    "port " + port + " is in use: stop who has it or choose another " + option,
                    e);
        }
    }
}
