/** Commands that look at a cluster, or put something on it. */
@NullMarked
package news.dateline.launcher.cluster;

import org.jspecify.annotations.NullMarked;
