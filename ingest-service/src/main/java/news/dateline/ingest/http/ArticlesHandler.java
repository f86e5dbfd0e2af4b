package news.dateline.ingest.http;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.ArticlePublisher;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.Json;
import news.dateline.runtime.TraceParent;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/articles[?provider=…&name=…]}: one delivery of any wire format. Answered 202 with the ids when the
 * broker has them, else with problem details; 503 carries Retry-After. No request holds a thread while it waits.
 */
public final class ArticlesHandler extends Handler.Abstract {
    public static final String PATH = "/v1/articles";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final long DISCARDED_MAX_BYTES = 64 << 20;
    private static final Json<Problem> PROBLEM = Json.of(Problem.class);
    private static final Json<Accepted> ACCEPTED = Json.of(Accepted.class);

    private final WireFormats formats;
    private final ArticlePublisher publisher;
    private final Doorkeeper door;
    private final int maxBytes;
    private final Clock clock;

    /**
     * @param door who may post
     * @param maxBytes of a body
     */
    public ArticlesHandler(
            WireFormats formats, ArticlePublisher publisher, Doorkeeper door, int maxBytes, Clock clock) {
        this.formats = formats;
        this.publisher = publisher;
        this.door = door;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = unfit(request);
        Doorkeeper.Admission admission =
                door.admit(request.getHeaders().get(HttpHeader.AUTHORIZATION), query(request, "provider"));
        String provider = admission.provider();
        if (problem != null || provider == null) {
            // The connection is of no more use.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            turnAway(
                    request,
                    response,
                    callback,
                    problem != null ? problem : Objects.requireNonNull(admission.problem()));
            return true;
        }
        Content.Source.asByteArrayAsync(request, maxBytes, new Promise.Invocable<>() {
            @Override
            public void succeeded(byte[] body) {
                take(body, provider, request, response, callback);
            }

            @Override
            public void failed(Throwable failure) {
                answer(response, callback, unreadable(failure));
            }
        });
        return true;
    }

    /**
     * Answers when the body is through: a client still sending when the connection is closed would see it reset, and
     * not the answer. A body of unknown or absurd length is not waited for.
     */
    private static void turnAway(Request request, Response response, Callback callback, Problem problem) {
        if (request.getLength() < 0 || request.getLength() > DISCARDED_MAX_BYTES) {
            answer(response, callback, problem);
        } else {
            Content.Source.consumeAll(
                    request, Callback.from(() -> answer(response, callback, problem), callback::failed));
        }
    }

    private @Nullable Problem unfit(Request request) {
        if (!request.getMethod().equals("POST")) {
            return Problem.of(
                    405, "method-not-allowed", "Only POST", "articles are posted, found " + request.getMethod());
        }
        if (request.getLength() > maxBytes) {
            return tooLarge();
        }
        return null;
    }

    private Problem tooLarge() {
        return Problem.of(413, "too-large", "Body too large", "at most " + maxBytes + " bytes are read");
    }

    private Problem unreadable(Throwable failure) {
        // Jetty reports a body beyond the limit by this very type.
        return failure instanceof IllegalStateException
                ? tooLarge()
                : Problem.of(
                        400, "unreadable", "Body not received", "the body could not be read to its end: " + failure);
    }

    private void take(byte[] body, String provider, Request request, Response response, Callback callback) {
        String name = query(request, "name");
        Delivery delivery = new Delivery(
                body,
                provider,
                request.getHeaders().get(HttpHeader.CONTENT_TYPE),
                name == null ? "request" : name,
                clock.instant());
        String trace = TraceParent.continued(request.getHeaders().get(TraceParent.HEADER));
        List<Reading> readings = formats.readAll(trace == null ? delivery : delivery.inTrace(trace));
        if (readings.stream().allMatch(reading -> reading.articles().isEmpty())) {
            answer(response, callback, Problem.of(readings.get(0).refusals().get(0)));
            return;
        }
        publisher.publish(readings).whenComplete((done, failure) -> {
            if (failure == null) {
                write(response, callback, 202, ACCEPTED.write(Accepted.of(readings)));
            } else {
                answer(response, callback, unpublished(failure));
            }
        });
    }

    private static @Nullable String query(Request request, String name) {
        String value = Request.extractQueryParameters(request).getValue(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Problem unpublished(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof PublishException known
                ? Problem.of(known)
                : Problem.of(500, "internal", "Our fault", String.valueOf(cause));
    }

    private static void answer(Response response, Callback callback, Problem problem) {
        if (problem.status() == 503 || problem.status() == 429) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, problem.status() == 429 ? "1" : RETRY_AFTER_SECONDS);
        }
        if (problem.status() == 401) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 405) {
            response.getHeaders().put(HttpHeader.ALLOW, "POST");
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        write(response, callback, problem.status(), PROBLEM.write(problem));
    }

    private static void write(Response response, Callback callback, int status, byte[] json) {
        response.setStatus(status);
        if (!response.getHeaders().contains(HttpHeader.CONTENT_TYPE)) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        }
        response.write(true, ByteBuffer.wrap(json), callback);
    }
}
