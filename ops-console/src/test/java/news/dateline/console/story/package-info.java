@NullMarked
package news.dateline.console.story;

import org.jspecify.annotations.NullMarked;
