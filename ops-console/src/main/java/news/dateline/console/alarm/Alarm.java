package news.dateline.console.alarm;

import java.time.Instant;

/**
 * Something that somebody should look at.
 *
 * @param name of the rule, as in {@code docs/operations.md} and the Prometheus rules
 * @param subject what it is about: a group, or the broker
 * @param summary what was found, in a sentence
 * @param since when it was first found
 */
public record Alarm(String name, String subject, String summary, Instant since) {

    /** The same alarm whatever its numbers say by now. */
    String key() {
        return name + " " + subject;
    }
}
