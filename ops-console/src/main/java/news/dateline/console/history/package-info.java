/** Twenty-four hours of lag, a point a minute, in bounded memory and in a file. */
@NullMarked
package news.dateline.console.history;

import org.jspecify.annotations.NullMarked;
