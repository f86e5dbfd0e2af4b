/** XML to a small tree, without DTDs or entities of their own, within bounds; and malformed XML as far as it goes. */
@NullMarked
package news.dateline.ingest.xml;

import org.jspecify.annotations.NullMarked;
