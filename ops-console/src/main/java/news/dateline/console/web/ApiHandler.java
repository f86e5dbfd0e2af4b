package news.dateline.console.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a request to its endpoint, if the caller may ask it. Errors are JSON too: {@code {"error": …}}. */
final class ApiHandler extends Handler.Abstract {
    static final String BASE = "/api/v1/";
    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);
    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final List<Route> routes;

    ApiHandler(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getHttpURI().getCanonicalPath().startsWith(BASE)) {
            return false;
        }
        send(answer(request), response, callback);
        return true;
    }

    static void send(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(answer.json().getBytes(StandardCharsets.UTF_8)), callback);
    }

    private Answer answer(Request request) {
        String path = request.getHttpURI().getCanonicalPath().substring(BASE.length());
        List<Route> there =
                routes.stream().filter(route -> route.path().equals(path)).toList();
        if (there.isEmpty()) {
            return Answer.error(404, "there is no " + path);
        }
        Optional<Route> route = there.stream()
                .filter(one -> one.method().equals(request.getMethod()))
                .findFirst();
        return route.map(found -> permitted(found, request))
                .orElseGet(() -> Answer.error(405, request.getMethod() + " is not for " + path));
    }

    private static Answer permitted(Route route, Request request) {
        Caller caller = Guard.caller(request);
        if (!caller.role().may(route.role())) {
            return caller.role() == Role.NOBODY
                    ? Answer.error(401, "sign in with a token")
                    : Answer.error(403, "this token may only view");
        }
        try {
            return route.endpoint().answer(new Ask(caller, query(request), body(request)));
        } catch (BadAsk e) {
            return Answer.error(400, String.valueOf(e.getMessage()));
        } catch (KafkaException e) {
            return Answer.error(503, "the broker does not answer: " + e.getMessage());
        } catch (IOException e) {
            return Answer.error(400, "the request cannot be read");
        } catch (RuntimeException e) { // the request's own boundary: the next one may go well
            LOG.error("a request failed path={}", route.path(), e);
            return Answer.error(500, "internal error; the log says more");
        }
    }

    private static Map<String, String> query(Request request) {
        return Request.extractQueryParameters(request).stream()
                .collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValue, (a, b) -> a));
    }

    private static String body(Request request) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(MAX_BODY_BYTES + 1);
            if (bytes.length > MAX_BODY_BYTES) {
                throw new BadAsk("a body has at most " + MAX_BODY_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
