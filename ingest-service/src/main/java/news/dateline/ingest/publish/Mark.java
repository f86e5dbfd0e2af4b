package news.dateline.ingest.publish;

import org.jspecify.annotations.Nullable;

/**
 * What a source wants to know again after a restart; kept in the transaction of the readings it comes with.
 *
 * @param source its name: a kind, a slash and what it is among those of its kind
 * @param position as the source understands it; absent when it is to be forgotten
 */
public record Mark(String source, @Nullable String position) {}
