/** Step 1, from received body to canonical text: markup and page furniture removed, every offset traceable. */
@NullMarked
package news.dateline.extraction.text;

import org.jspecify.annotations.NullMarked;
