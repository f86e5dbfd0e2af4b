/** Step 8, from quotes to who said them. */
@NullMarked
package news.dateline.extraction.attribution;

import org.jspecify.annotations.NullMarked;
