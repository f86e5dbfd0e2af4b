/** {@code dateline train}: the tables of the extraction, built anew. */
@NullMarked
package news.dateline.launcher.train;

import org.jspecify.annotations.NullMarked;
