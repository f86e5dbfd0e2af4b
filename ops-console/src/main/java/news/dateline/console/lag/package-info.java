/**
 * From what the broker says of a group to what an operator needs to know of it. Pure: values in, values out; no Kafka
 * types, no clock.
 *
 * <p>A {@link news.dateline.console.lag.Reading} is one look at one partition. A
 * {@link news.dateline.console.lag.Track} remembers what matters of all readings before it.
 * {@link news.dateline.console.lag.Rules} turn a track into a {@link news.dateline.console.lag.Verdict} that names its
 * reason. {@link news.dateline.console.lag.LagBook} does so for all partitions of all groups.
 */
@NullMarked
package news.dateline.console.lag;

import org.jspecify.annotations.NullMarked;
