/** What became of a story: every record about it, on every topic, in order of time. */
@NullMarked
package news.dateline.console.story;

import org.jspecify.annotations.NullMarked;
