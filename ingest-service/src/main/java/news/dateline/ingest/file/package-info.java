/** Files as deliveries, and what they would publish. */
@NullMarked
package news.dateline.ingest.file;

import org.jspecify.annotations.NullMarked;
