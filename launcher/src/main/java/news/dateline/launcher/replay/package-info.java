/** Reading what was received again, beside the live flow. */
@NullMarked
package news.dateline.launcher.replay;

import org.jspecify.annotations.NullMarked;
