package news.dateline.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks a feed once, within bounds: of bytes, of time and of redirects. Thread-safe. */
final class FeedClient {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private final int maxBytes;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param maxBytes of an answer, as sent
     * @param patience with one answer, from the question to the last byte
     */
    FeedClient(int maxBytes, Duration patience) {
        this.maxBytes = maxBytes;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * An answer.
     *
     * @param response as it came
     * @param address that gave it
     * @param moved where each redirect up to there was for good; absent when none was
     */
    record Answer(
            HttpResponse<byte[]> response,
            URI address,
            @Nullable URI moved) {
        int status() {
            return response.statusCode();
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    /**
     * The answer at the end of the redirects, whatever its status.
     *
     * @throws IOException if there is none within the bounds
     */
    Answer ask(URI first, FeedState state) throws IOException, InterruptedException {
        URI address = first;
        URI moved = null;
        boolean forGood = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = once(address, state);
            int status = response.statusCode();
            if (!FOR_GOOD.contains(status) && !FOR_NOW.contains(status)) {
                return new Answer(response, address, moved);
            }
            URI next = target(first, address, response);
            forGood &= FOR_GOOD.contains(status);
            moved = forGood ? next : moved;
            address = next;
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private static URI target(URI first, URI address, HttpResponse<?> response) throws IOException {
        String location = response.headers()
                .firstValue("location")
                .orElseThrow(() -> new IOException("a redirect that does not say where to"));
        URI next;
        try {
            next = address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect to no address: " + location, e);
        }
        String scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
        boolean downgrade = address.getScheme().equalsIgnoreCase("https") && !scheme.equals("https");
        if (!scheme.matches("https?") || next.getHost() == null || downgrade) {
            throw new IOException("a redirect to " + next + ", which is not followed");
        }
        if (isInside(next) && !isInside(first)) {
            throw new IOException("a redirect from outside to " + next + ", an address of our own network");
        }
        return next;
    }

    private static boolean isInside(URI address) throws IOException {
        for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
            if (one.isLoopbackAddress()
                    || one.isSiteLocalAddress()
                    || one.isLinkLocalAddress()
                    || one.isAnyLocalAddress()) {
                return true;
            }
        }
        return false;
    }

    private HttpResponse<byte[]> once(URI address, FeedState state) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Dateline");
        if (state.etag() != null) {
            request.header("If-None-Match", state.etag());
        }
        if (state.lastModified() != null) {
            request.header("If-Modified-Since", state.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new Bounded(maxBytes));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    /** The bytes of a body, and no more than so many. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
        private final int maxBytes;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private Flow.@Nullable Subscription subscription;

        Bounded(int maxBytes) {
            this.maxBytes = maxBytes;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] some = new byte[buffer.remaining()];
                buffer.get(some);
                bytes.writeBytes(some);
            }
            if (bytes.size() > maxBytes && subscription != null) {
                subscription.cancel();
                body.completeExceptionally(new IOException("more than " + maxBytes + " bytes"));
            }
        }

        @Override
        public void onError(Throwable cause) {
            body.completeExceptionally(cause);
        }

        @Override
        public void onComplete() {
            body.complete(bytes.toByteArray());
        }
    }
}
