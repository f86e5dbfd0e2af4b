package news.dateline.runtime;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import news.dateline.runtime.tls.ServerTls;
import news.dateline.runtime.tls.TlsException;
import news.dateline.runtime.tls.TlsFiles;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code /health/live}, {@code /health/ready} and {@code /metrics}, and what else the service hangs on. A check
 * that fails is answered 503 with the reasons as JSON.
 */
public final class OperationsServer implements AutoCloseable {
    private static final int MAX_THREADS = 16;

    /** Connections that wait to be accepted; beyond it (50, had we not said) a client tries again after a second. */
    private static final int MOST_WAITING = 1024;

    private final Server server;
    private final ServerConnector connector;
    private final HttpSettings settings;
    private final @Nullable ServerTls tls;

    /**
     * @param name of the service, for its threads
     * @param settings with files for TLS, if it is to be spoken
     * @param more by path as in the Servlet specification ({@code /v1/articles}, {@code /v1/*})
     * @throws ServiceFailure if the files for TLS cannot be used
     */
    public OperationsServer(
            String name, HttpSettings settings, Supplier<Health> health, Metrics metrics, Map<String, Handler> more) {
        this.settings = settings;
        this.server = new Server(threads(name));
        this.tls = tls(settings);
        this.connector = connector(server, settings, tls);
        server.addConnector(connector);
        server.setHandler(routes(health, metrics, more));
        server.setErrorHandler(new ServerProblems());
    }

    private static QueuedThreadPool threads(String name) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
        threads.setName(name + "-http");
        threads.setDaemon(true);
        return threads;
    }

    private static @Nullable ServerTls tls(HttpSettings settings) {
        TlsFiles files = new TlsFiles(
                settings.tlsCertificate(), settings.tlsKey(), settings.tlsKeystore(), settings.tlsPassword());
        try {
            return files.any() ? ServerTls.of(files, Clock.systemUTC()) : null;
        } catch (TlsException e) {
            throw new ServiceFailure(ExitCode.BAD_CONFIGURATION, "http.tls: " + e.getMessage(), e);
        }
    }

    private static ServerConnector connector(Server server, HttpSettings settings, @Nullable ServerTls tls) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector = tls == null
                ? new ServerConnector(server, 1, 1, plain)
                : new ServerConnector(
                        server, 1, 1, new SslConnectionFactory(tls.factory(), plain.getProtocol()), plain);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(MOST_WAITING);
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
            if (tls != null) {
                tls.start();
            }
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

    /** {@code https} where TLS is spoken, else {@code http}. */
    public String scheme() {
        return tls == null ? "http" : "https";
    }

    @Override
    public void close() {
        if (tls != null) {
            tls.close();
        }
        try {
            server.stop();
        } catch (Exception e) { // Jetty's stop declares nothing narrower
            throw new IllegalStateException("the web server does not stop", e);
        }
    }
}
