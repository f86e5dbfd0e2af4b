/**
 * Finds copies in the stream: a part of the topology of its own, keyed first by article, then by band, then by article
 * again. It reads the open topic only, so nothing under embargo is ever compared.
 */
@NullMarked
package news.dateline.enrich.origin;

import org.jspecify.annotations.NullMarked;
