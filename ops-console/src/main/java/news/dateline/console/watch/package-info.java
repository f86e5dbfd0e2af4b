/** Looks at the cluster again and again, and keeps the last answer for whoever asks. */
@NullMarked
package news.dateline.console.watch;

import org.jspecify.annotations.NullMarked;
