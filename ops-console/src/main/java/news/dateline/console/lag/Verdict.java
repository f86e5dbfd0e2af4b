package news.dateline.console.lag;

/**
 * A status and the rule it follows from.
 *
 * @param status how it is doing
 * @param reason what was found, in one sentence with its numbers
 */
public record Verdict(Status status, String reason) {}
