/** How good entities and quotes are, measured against gold as the field measures them. */
@NullMarked
package news.dateline.launcher.evaluate;

import org.jspecify.annotations.NullMarked;
