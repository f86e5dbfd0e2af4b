/** The sink service: enriched articles to records downstream. Start at {@link news.dateline.sink.SinkTopology}. */
@NullMarked
package news.dateline.sink;

import org.jspecify.annotations.NullMarked;
