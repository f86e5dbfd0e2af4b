/** Running a Kafka Streams topology as a service; only for modules that declare kafka-streams themselves. */
@NullMarked
package news.dateline.runtime.streams;

import org.jspecify.annotations.NullMarked;
