/** Feeds that are asked every so often for what is new. */
@NullMarked
package news.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
