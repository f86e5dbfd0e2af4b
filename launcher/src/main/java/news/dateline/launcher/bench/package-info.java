/** How fast the whole pipeline is, beside what the broker and Kafka Streams alone allow. */
@NullMarked
package news.dateline.launcher.bench;

import org.jspecify.annotations.NullMarked;
