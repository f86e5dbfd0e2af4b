package news.dateline.runtime;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One health check as JSON: 200 {@code up}, or 503 {@code down} with the reasons. */
final class HealthHandler extends Handler.Abstract.NonBlocking {
    private static final int UP = 200;
    private static final int DOWN = 503;

    private final Supplier<List<String>> reasons;

    private HealthHandler(Supplier<List<String>> reasons) {
        this.reasons = reasons;
    }

    static HealthHandler live(Supplier<Health> health) {
        return new HealthHandler(() -> health.get().deadly());
    }

    static HealthHandler ready(Supplier<Health> health) {
        return new HealthHandler(() -> health.get().busy());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        List<String> found = reasons.get();
        response.setStatus(found.isEmpty() ? UP : DOWN);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, json(found), callback);
        return true;
    }

    private static String json(List<String> reasons) {
        String list = reasons.stream().map(HealthHandler::quoted).collect(Collectors.joining(","));
        return "{\"status\":\"" + (reasons.isEmpty() ? "up" : "down") + "\",\"reasons\":[" + list + "]}\n";
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
        return '"' + escaped + '"';
    }
}
