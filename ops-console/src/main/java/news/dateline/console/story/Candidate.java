package news.dateline.console.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story that a search found.
 *
 * @param id of the article
 * @param headline of the version found; absent when it has none
 * @param at when that version was written
 */
public record Candidate(String id, @Nullable String headline, Instant at) {}
