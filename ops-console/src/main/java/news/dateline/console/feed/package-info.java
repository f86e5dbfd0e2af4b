/** What comes from each provider, and what does not. */
@NullMarked
package news.dateline.console.feed;

import org.jspecify.annotations.NullMarked;
