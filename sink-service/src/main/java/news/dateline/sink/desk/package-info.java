/** Desk topics: which articles a desk wants, by rules in a file that is read again when it changes. */
@NullMarked
package news.dateline.sink.desk;

import org.jspecify.annotations.NullMarked;
