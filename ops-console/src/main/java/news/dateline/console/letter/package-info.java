/** Dead letters: grouped by what was wrong with them, tried, sent again or set aside, with a record of each deed. */
@NullMarked
package news.dateline.console.letter;

import org.jspecify.annotations.NullMarked;
