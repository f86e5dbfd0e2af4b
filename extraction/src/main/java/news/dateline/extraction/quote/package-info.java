/** Step 7, from parsed sentences to quotes: what was said, and which word says that it was. */
@NullMarked
package news.dateline.extraction.quote;

import org.jspecify.annotations.NullMarked;
