@NullMarked
package news.dateline.console.alarm;

import org.jspecify.annotations.NullMarked;
