/** Formats written in JSON. */
@NullMarked
package news.dateline.ingest.format.json;

import org.jspecify.annotations.NullMarked;
