/** The enrich service: raw articles to enriched ones. Start at {@link news.dateline.enrich.EnrichTopology}. */
@NullMarked
package news.dateline.enrich;

import org.jspecify.annotations.NullMarked;
