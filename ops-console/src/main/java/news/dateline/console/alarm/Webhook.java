package news.dateline.console.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a URL of alarms, by POST of {@code {"status": "firing" or "resolved", "name", "subject", "summary", "since"}}.
 * What cannot be delivered is tried again four times, ever later, and then told in the log.
 */
public final class Webhook implements Consumer<AlarmBell.Ring> {
    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI url;

    public Webhook(URI url) {
        this.url = url;
    }

    @Override
    public void accept(AlarmBell.Ring ring) {
        deliver(json(ring), 1);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends in the log at worst
    private void deliver(String body, int attempt) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((response, failure) -> failure == null && response.statusCode() < 300)
                .thenAccept(delivered -> {
                    if (!delivered) {
                        again(body, attempt);
                    }
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void again(String body, int attempt) {
        if (attempt == TRIES) {
            LOG.warn("the webhook was not told url={} tries={} message={}", url, attempt, body);
            return;
        }
        Executor later = CompletableFuture.delayedExecutor(1L << attempt, TimeUnit.SECONDS);
        CompletableFuture.runAsync(() -> deliver(body, attempt + 1), later);
    }

    private static String json(AlarmBell.Ring ring) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("status", ring.begins() ? "firing" : "resolved");
        message.put("name", ring.alarm().name());
        message.put("subject", ring.alarm().subject());
        message.put("summary", ring.alarm().summary());
        message.put("since", ring.alarm().since().toString());
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
