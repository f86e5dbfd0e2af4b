package news.dateline.ingest.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A web server that answers as it is told, and remembers the questions. */
final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> validators = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Writes an answer; headers have been set. */
    @FunctionalInterface
    interface Body {
        void write(HttpExchange exchange) throws IOException;
    }

    private record Page(int status, Map<String, String> headers, Body body) {}

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void page(String path, int status, Map<String, String> headers, byte[] bytes) {
        page(path, status, headers, exchange -> {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    void page(String path, int status, Map<String, String> headers, Body body) {
        pages.put(path, new Page(status, headers, body));
    }

    /** A feed with these entries; each is guid, title and text. */
    void feed(String path, String etag, String... entries) {
        page(path, 200, Map.of("Content-Type", "application/rss+xml", "ETag", etag), rss(entries));
    }

    static byte[] rss(String... entries) {
        List<String> items = new ArrayList<>();
        for (String entry : entries) {
            List<String> parts = Pattern.compile("\\|").splitAsStream(entry).toList();
            items.add("<item><guid isPermaLink=\"false\">" + parts.get(0) + "</guid><title>" + parts.get(1)
                    + "</title><description>" + parts.get(2)
                    + "</description><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>");
        }
        return ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Coast</title>"
                        + items.stream().collect(Collectors.joining()) + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The If-None-Match of each question, or a dash. */
    List<String> validators() {
        return validators;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String validator = exchange.getRequestHeaders().getFirst("If-None-Match");
            validators.add(validator == null ? "-" : validator);
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            page.headers().forEach(exchange.getResponseHeaders()::set);
            if (validator != null && validator.equals(page.headers().get("ETag"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            page.body().write(exchange);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
