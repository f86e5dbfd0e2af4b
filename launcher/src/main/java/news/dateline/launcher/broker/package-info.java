/** A Kafka broker inside this process, for development, demonstrations and tests. */
@NullMarked
package news.dateline.launcher.broker;

import org.jspecify.annotations.NullMarked;
