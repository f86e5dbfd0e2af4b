@NullMarked
package news.dateline.console.history;

import org.jspecify.annotations.NullMarked;
