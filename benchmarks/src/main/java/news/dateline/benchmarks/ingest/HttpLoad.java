package news.dateline.benchmarks.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many kept connections, each with one request under way; the least client there can be, for it shares the machine. */
final class HttpLoad {
    /** Less than ingest lets wait for the broker. */
    private static final int UNDER_WAY = 1024;

    private static final int MOST_CONNECTIONS = 512;

    private final int port;
    private final int perRequest;
    private final int connections;

    HttpLoad(int port, int perRequest) {
        this.port = port;
        this.perRequest = perRequest;
        this.connections = Math.min(MOST_CONNECTIONS, UNDER_WAY / perRequest);
    }

    /** Articles a second, each answered 202. */
    double send(String series, int articles) throws Exception {
        List<byte[]> requests = requests(series, articles);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < Math.min(connections, requests.size()); i++) {
            clients.add(threads.submit(() -> {
                client(requests, next);
                return null;
            }));
        }
        try {
            for (Future<?> client : clients) {
                client.get();
            }
            return articles / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private List<byte[]> requests(String series, int articles) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < articles; i += perRequest) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int k = i; k < Math.min(articles, i + perRequest); k++) {
                body.write(Articles.article(series + perRequest, k));
                body.write('\n');
            }
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(("POST /v1/articles?provider=bench HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                            + (perRequest == 1 ? "application/json" : "application/x-ndjson") + "\r\nContent-Length: "
                            + body.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body.writeTo(request);
            requests.add(request.toByteArray());
        }
        return requests;
    }

    private void client(List<byte[]> requests, AtomicInteger next) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                socket.getOutputStream().write(requests.get(i));
                answer(in);
            }
        }
    }

    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        if (!status.contains(" 202")) {
            throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
