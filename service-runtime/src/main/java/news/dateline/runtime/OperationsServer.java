package news.dateline.runtime;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers {@code /health/live}, {@code /health/ready} and {@code /metrics}, and what else the service hangs on. A check
 * that fails is answered 503 with the reasons as JSON.
 */
public final class OperationsServer implements AutoCloseable {
    private static final int MAX_THREADS = 16;

    private final Server server;
    private final ServerConnector connector;
    private final HttpSettings settings;

    /**
     * @param name of the service, for its threads
     * @param more by path as in the Servlet specification ({@code /v1/articles}, {@code /v1/*})
     */
    public OperationsServer(
            String name, HttpSettings settings, Supplier<Health> health, Metrics metrics, Map<String, Handler> more) {
        this.settings = settings;
        this.server = new Server(threads(name));
        this.connector = connector(server, settings);
        server.addConnector(connector);
        server.setHandler(routes(health, metrics, more));
    }

    private static QueuedThreadPool threads(String name) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
        threads.setName(name + "-http");
        threads.setDaemon(true);
        return threads;
    }

    private static ServerConnector connector(Server server, HttpSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }

    private static Handler routes(Supplier<Health> health, Metrics metrics, Map<String, Handler> more) {
        PathMappingsHandler routes = new PathMappingsHandler();
        routes.addMapping(new ServletPathSpec("/health/live"), HealthHandler.live(health));
        routes.addMapping(new ServletPathSpec("/health/ready"), HealthHandler.ready(health));
        routes.addMapping(new ServletPathSpec("/metrics"), new MetricsHandler(metrics));
        more.forEach((path, handler) -> routes.addMapping(new ServletPathSpec(path), handler));
        return routes;
    }

    /** @throws ServiceFailure if the address is taken or not ours */
    public void start() {
        try {
            server.start();
        } catch (IOException e) {
            throw new ServiceFailure(
                    ExitCode.ADDRESS_UNAVAILABLE,
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage(),
                    e);
        } catch (Exception e) { // Jetty's start declares nothing narrower
            throw new IllegalStateException("the web server does not start", e);
        }
    }

    /** The port in use; 0 or below before {@link #start}. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // Jetty's stop declares nothing narrower
            throw new IllegalStateException("the web server does not stop", e);
        }
    }
}
