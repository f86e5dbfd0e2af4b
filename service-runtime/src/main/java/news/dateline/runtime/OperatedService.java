package news.dateline.runtime;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.server.Handler;

/** A service together with its metrics and the server that answers for it. */
public final class OperatedService implements Service {
    private final Service service;
    private final Metrics metrics;
    private final OperationsServer server;

    /**
     * @param name of the service
     * @param metrics its own; closed with it
     * @param handlers of the service's own requests, by path
     */
    public OperatedService(
            String name, Service service, Metrics metrics, HttpSettings http, Map<String, Handler> handlers) {
        this.service = service;
        this.metrics = metrics;
        this.server = new OperationsServer(name, http, service::health, metrics, handlers);
    }

    /** Answers first, so that a slow start can be watched. */
    @Override
    public void start() {
        server.start();
        service.start();
    }

    @Override
    public CompletionStage<ExitCode> ended() {
        return service.ended();
    }

    @Override
    public Health health() {
        return service.health();
    }

    /** The port its health, metrics and requests are on. */
    public int port() {
        return server.port();
    }

    /** {@code https} where TLS is spoken, else {@code http}. */
    public String scheme() {
        return server.scheme();
    }

    @Override
    public void close() {
        service.close();
        server.close();
        metrics.close();
    }
}
