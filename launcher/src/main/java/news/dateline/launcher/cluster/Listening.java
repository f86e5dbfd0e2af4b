package news.dateline.launcher.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import news.dateline.launcher.terminal.Failure;

/** Whether somebody listens at all: Kafka's clients would wait and retry where a person has only mistyped. */
final class Listening {
    private static final int PATIENCE_MS = 2_000;

    private Listening() {}

    /**
     * @param bootstrap {@code host:port}, several separated by commas
     * @throws Failure if it is no such list
     */
    static boolean any(String bootstrap) {
        return Arrays.stream(bootstrap.split(",")).map(String::strip).anyMatch(Listening::one);
    }

    private static boolean one(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw Failure.input("--bootstrap must be HOST:PORT: " + address);
        }
        String host = address.substring(0, colon).replaceAll("^\\[|]$", "");
        int port = Integer.parseInt(address.substring(colon + 1));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
