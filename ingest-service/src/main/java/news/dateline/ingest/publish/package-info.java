/** Readings to the broker: bytes and articles in one transaction, answered for only when they are there. */
@NullMarked
package news.dateline.ingest.publish;

import org.jspecify.annotations.NullMarked;
