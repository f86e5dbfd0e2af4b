/** Text that is no markup and no JSON. */
@NullMarked
package news.dateline.ingest.format.text;

import org.jspecify.annotations.NullMarked;
