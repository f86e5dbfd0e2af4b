package news.dateline.console.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The broker's answers, awaited. */
final class Answers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Answers() {}

    /** @throws KafkaException if the broker refuses, or does not answer in time */
    static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("the broker did not answer in " + PATIENCE, e);
        }
    }

    /**
     * Those answers that there are: what was deleted since we asked for the list, or is not ours to see, is left out.
     */
    static <K, T> Map<K, T> awaitThose(Map<K, KafkaFuture<T>> answers) {
        Map<K, T> there = new HashMap<>();
        answers.forEach((key, answer) -> awaitIfThere(answer).ifPresent(value -> there.put(key, value)));
        return there;
    }

    private static <T> Optional<T> awaitIfThere(KafkaFuture<T> answer) {
        try {
            return Optional.ofNullable(await(answer));
        } catch (GroupIdNotFoundException
                | GroupNotEmptyException
                | UnknownTopicOrPartitionException
                | AuthorizationException e) {
            return Optional.empty();
        }
    }
}
