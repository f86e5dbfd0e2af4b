package news.dateline.console.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import news.dateline.model.CloudEvent;
import org.apache.kafka.common.utils.Bytes;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The page and its parts, from inside the jar; nothing comes from anywhere else. */
final class Page extends Handler.Abstract.NonBlocking {
    private static final Pattern NAME = Pattern.compile("(?:vendor/)?[a-z-]+\\.(html|css|js|svg|txt)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getCanonicalPath();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        Part part = NAME.matcher(name).matches() ? parts.computeIfAbsent(name, Page::load) : null;
        if (part == null) {
            Response.writeError(request, response, callback, 404);
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, part.type());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.getHeaders().put(HttpHeader.ETAG, part.tag());
        boolean same = part.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
        response.setStatus(same ? 304 : 200);
        response.write(
                true,
                same ? ByteBuffer.allocate(0) : ByteBuffer.wrap(part.bytes().get()),
                callback);
        return true;
    }

    private static @Nullable Part load(String name) {
        try (InputStream in = Page.class.getResourceAsStream("/news/dateline/console/page/" + name)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return new Part(
                    Bytes.wrap(bytes), TYPES.getOrDefault(type, "text/plain"), '"' + CloudEvent.sha256(bytes) + '"');
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the page's " + name, e);
        }
    }

    private record Part(Bytes bytes, String type, String tag) {}
}
