@NullMarked
package news.dateline.console.feed;

import org.jspecify.annotations.NullMarked;
