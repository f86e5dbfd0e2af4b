@NullMarked
package news.dateline.console.lag;

import org.jspecify.annotations.NullMarked;
