/** Wires framed by control characters: IPTC 7901 and ANPA 1312. */
@NullMarked
package news.dateline.ingest.format.teletype;

import org.jspecify.annotations.NullMarked;
