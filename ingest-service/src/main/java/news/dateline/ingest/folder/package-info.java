/** A folder that wires are dropped into, as those that come by FTP are. */
@NullMarked
package news.dateline.ingest.folder;

import org.jspecify.annotations.NullMarked;
