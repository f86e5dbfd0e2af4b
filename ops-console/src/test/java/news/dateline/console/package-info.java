@NullMarked
package news.dateline.console;

import org.jspecify.annotations.NullMarked;
