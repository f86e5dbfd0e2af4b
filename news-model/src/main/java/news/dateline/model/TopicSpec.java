package news.dateline.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A topic as the broker is told of it.
 *
 * @param name on the broker
 * @param value what a record holds, in one word or the name of its class
 * @param purpose in one sentence, for people
 * @param cleanup what becomes of old records
 * @param retention how long a record is kept; absent when the policy keeps it for ever
 */
public record TopicSpec(
        String name,
        String value,
        String purpose,
        Cleanup cleanup,
        @Nullable Duration retention) {

    /** What becomes of old records (Kafka's {@code cleanup.policy}). */
    public enum Cleanup {
        /** Deleted after the retention. */
        DELETE,
        /** The latest record of each key stays. */
        COMPACT,
        /** All stay. */
        KEEP
    }

    /** @throws IllegalArgumentException if a component is absent, or a deleting topic has no retention */
    public TopicSpec {
        Require.notBlank(name, "topic name");
        Require.notBlank(value, "topic value");
        Require.notBlank(purpose, "topic purpose");
        Require.present(cleanup, "cleanup");
        if ((cleanup == Cleanup.DELETE) != (retention != null)) {
            throw new IllegalArgumentException("a retention belongs to a deleting topic, and to no other: " + name);
        }
    }

    static TopicSpec deleting(String name, String value, Duration retention, String purpose) {
        return new TopicSpec(name, value, purpose, Cleanup.DELETE, retention);
    }

    static TopicSpec compacted(String name, String value, String purpose) {
        return new TopicSpec(name, value, purpose, Cleanup.COMPACT, null);
    }

    static TopicSpec kept(String name, String value, String purpose) {
        return new TopicSpec(name, value, purpose, Cleanup.KEEP, null);
    }
}
