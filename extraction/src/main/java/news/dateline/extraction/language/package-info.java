/** Step 2, from canonical text to its language. */
@NullMarked
package news.dateline.extraction.language;

import org.jspecify.annotations.NullMarked;
