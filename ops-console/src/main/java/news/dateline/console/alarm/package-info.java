/** What somebody should be woken for: judged from each look, told once when it begins and once when it ends. */
@NullMarked
package news.dateline.console.alarm;

import org.jspecify.annotations.NullMarked;
