/**
 * What a new version of a story changed: quotes, names, numbers, and what kind of change that is. Functions from what
 * was known and what has come; nothing here knows Kafka.
 */
@NullMarked
package news.dateline.sink.change;

import org.jspecify.annotations.NullMarked;
