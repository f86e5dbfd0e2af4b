/** Step 4, from tokens to part of speech and dependencies, for the few sentences that need them. */
@NullMarked
package news.dateline.extraction.syntax;

import org.jspecify.annotations.NullMarked;
