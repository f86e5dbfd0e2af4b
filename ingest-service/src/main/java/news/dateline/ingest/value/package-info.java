/** Dates, identifiers and texts as wires write them. */
@NullMarked
package news.dateline.ingest.value;

import org.jspecify.annotations.NullMarked;
