package news.dateline.console.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Server-sent events (WHATWG HTML, 9.2). A listener that reads too slowly misses events; each event tells everything,
 * so nothing is lost that the next one does not bring.
 */
final class EventStream extends Handler.Abstract.NonBlocking {
    private static final String PATH = ApiHandler.BASE + "events";
    private static final int MAX_LISTENERS = 100;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile byte[] latest = new byte[0];

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getHttpURI().getCanonicalPath().equals(PATH)) {
            return false;
        }
        if (!Guard.caller(request).role().may(Role.VIEW)) {
            ApiHandler.send(Answer.error(401, "sign in with a token"), response, callback);
            return true;
        }
        if (listeners.size() >= MAX_LISTENERS) {
            ApiHandler.send(Answer.error(503, "too many listeners"), response, callback);
            return true;
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Listener listener = new Listener(response, callback);
        listeners.add(listener);
        listener.send(latest.length == 0 ? ": hello\n\n".getBytes(StandardCharsets.UTF_8) : latest);
        return true;
    }

    /** @param json on one line */
    void publish(String event, String json) {
        latest = ("event: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        listeners.forEach(listener -> listener.send(latest));
    }

    private final class Listener {
        private final Response response;
        private final Callback whole;
        private final AtomicBoolean busy = new AtomicBoolean();

        Listener(Response response, Callback whole) {
            this.response = response;
            this.whole = whole;
        }

        void send(byte[] message) {
            if (busy.compareAndSet(false, true)) {
                response.write(false, ByteBuffer.wrap(message), Callback.from(() -> busy.set(false), this::gone));
            }
        }

        private void gone(Throwable why) {
            listeners.remove(this);
            whole.failed(why);
        }
    }
}
