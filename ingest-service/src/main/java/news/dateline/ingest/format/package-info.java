/** All wire formats, and the choice among them by content. */
@NullMarked
package news.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
