/** The folder in which an embedded pipeline keeps its data. */
@NullMarked
package news.dateline.launcher.broker;

import org.jspecify.annotations.NullMarked;
