/** What holds deliveries: compressed files, web archives, lines of JSON. */
@NullMarked
package news.dateline.ingest.container;

import org.jspecify.annotations.NullMarked;
