@NullMarked
package news.dateline.console.letter;

import org.jspecify.annotations.NullMarked;
