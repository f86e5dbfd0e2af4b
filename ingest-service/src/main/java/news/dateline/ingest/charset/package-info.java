/** Bytes to text: the charset found, wrong declarations mended and the mending recorded. */
@NullMarked
package news.dateline.ingest.charset;

import org.jspecify.annotations.NullMarked;
