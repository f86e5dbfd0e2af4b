/** What arrives, what a wire format makes of it, and the one interface every format implements. */
@NullMarked
package news.dateline.ingest.wire;

import org.jspecify.annotations.NullMarked;
