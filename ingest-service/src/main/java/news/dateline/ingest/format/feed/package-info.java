/** Feeds of entries: RSS, Atom, JSON Feed and news sitemaps. */
@NullMarked
package news.dateline.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
