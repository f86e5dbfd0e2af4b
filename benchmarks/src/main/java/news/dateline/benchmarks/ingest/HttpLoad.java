package news.dateline.benchmarks.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Many kept connections, each with one request under way, all on one thread: the least client there can be, for it
 * shares the machine.
 */
final class HttpLoad implements Load {
    /** Articles; less than ingest lets wait for the broker. */
    private static final int UNDER_WAY = 2048;

    private static final int MOST_CONNECTIONS = 512;

    private final int port;
    private final int perRequest;
    private final int connections;

    HttpLoad(int port, int perRequest) {
        this.port = port;
        this.perRequest = perRequest;
        this.connections = Math.min(MOST_CONNECTIONS, UNDER_WAY / perRequest);
    }

    /** Each answered 202. */
    @Override
    public Speed send(String series, int articles) throws IOException {
        Queue<byte[]> requests = requests(series, articles);
        try (Selector selector = Selector.open()) {
            int left = requests.size();
            List<Connection> open = new ArrayList<>();
            for (int i = 0; i < Math.min(connections, left); i++) {
                open.add(connect(selector));
            }
            Speed.Stopwatch watch = new Speed.Stopwatch();
            for (Connection connection : open) {
                connection.next(requests);
            }
            while (left > 0) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    Connection connection = (Connection) key.attachment();
                    if (connection.isAnswered()) {
                        left--;
                        connection.next(requests);
                    }
                }
                selector.selectedKeys().clear();
            }
            return watch.stop(articles);
        }
    }

    private Connection connect(Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Connection connection = new Connection(channel, key);
        key.attach(connection);
        return connection;
    }

    private Queue<byte[]> requests(String series, int articles) throws IOException {
        Queue<byte[]> requests = new ArrayDeque<>();
        for (int i = 0; i < articles; i += perRequest) {
            List<byte[]> lines = new ArrayList<>();
            for (int k = i; k < Math.min(articles, i + perRequest); k++) {
                lines.add(Articles.article(series, k));
            }
            requests.add(request(lines));
        }
        return requests;
    }

    private byte[] request(List<byte[]> lines) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        String type = perRequest == 1 ? "application/json" : "application/x-ndjson";
        int length = lines.stream().mapToInt(line -> line.length + 1).sum();
        request.write(("POST /v1/articles?provider=bench HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        for (byte[] line : lines) {
            request.write(line);
            request.write('\n');
        }
        return request.toByteArray();
    }

    /** One request after the other. */
    private static final class Connection {
        private static final int LARGEST_ANSWER = 64 * 1024;

        private final SocketChannel channel;
        private final SelectionKey key;
        private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
        private ByteBuffer request = ByteBuffer.allocate(0);

        Connection(SocketChannel channel, SelectionKey key) {
            this.channel = channel;
            this.key = key;
        }

        void next(Queue<byte[]> requests) throws IOException {
            byte[] next = requests.poll();
            if (next == null) {
                channel.close();
            } else {
                request = ByteBuffer.wrap(next);
                answer.clear();
                write();
            }
        }

        private void write() throws IOException {
            channel.write(request);
            key.interestOps(
                    request.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        }

        /** Goes on with what is under way. */
        boolean isAnswered() throws IOException {
            if (request.hasRemaining()) {
                write();
            }
            if (channel.read(answer) < 0) {
                throw new IOException("the server closed the connection");
            }
            String got = new String(answer.array(), 0, Math.min(answer.position(), 512), StandardCharsets.ISO_8859_1);
            int headers = got.indexOf("\r\n\r\n");
            if (headers < 0 || answer.position() < headers + 4 + length(got.substring(0, headers))) {
                return false;
            }
            if (!got.startsWith("HTTP/1.1 202")) {
                throw new IOException(got);
            }
            return true;
        }

        private static int length(String headers) {
            for (String header : headers.split("\r\n")) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    return Integer.parseInt(header.substring(15).strip());
                }
            }
            throw new IllegalStateException("an answer without its length: " + headers);
        }
    }
}
