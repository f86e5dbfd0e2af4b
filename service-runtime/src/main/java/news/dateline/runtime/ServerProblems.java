package news.dateline.runtime;

import java.nio.ByteBuffer;
import news.dateline.model.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the web server itself refuses, before any handler has seen it, as problem details (RFC 9457). */
final class ServerProblems implements Request.Handler {
    private static final Json<Problem> JSON = Json.of(Problem.class);

    /**
     * A problem that its status says all of (RFC 9457, section 4.2.1).
     *
     * @param type {@code about:blank}
     * @param title the status in words
     * @param status the HTTP status
     * @param detail what was wrong; absent when nothing more can be said
     */
    record Problem(
            String type, String title, int status, @Nullable String detail) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String title = HttpStatus.getMessage(status);
        Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        // A fault of ours is for the log, not for the caller.
        boolean tells = status < HttpStatus.INTERNAL_SERVER_ERROR_500 && message != null && !message.equals(title);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        byte[] problem = JSON.write(new Problem("about:blank", title, status, tells ? message.toString() : null));
        response.write(true, ByteBuffer.wrap(problem), callback);
        return true;
    }
}
