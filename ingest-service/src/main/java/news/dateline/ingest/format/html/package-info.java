/** Web pages, with and without structured data. */
@NullMarked
package news.dateline.ingest.format.html;

import org.jspecify.annotations.NullMarked;
