/** A Kafka broker inside this process, for development, demonstrations and tests. */
@NullMarked
package news.dateline.broker;

import org.jspecify.annotations.NullMarked;
