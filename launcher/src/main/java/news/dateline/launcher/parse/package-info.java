/** What files would publish, told without a cluster. */
@NullMarked
package news.dateline.launcher.parse;

import org.jspecify.annotations.NullMarked;
