/** What the broker says of its groups, logs and records: the edge to Kafka. */
@NullMarked
package news.dateline.console.cluster;

import org.jspecify.annotations.NullMarked;
