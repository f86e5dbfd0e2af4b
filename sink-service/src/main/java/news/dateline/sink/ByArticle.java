package news.dateline.sink;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import news.dateline.model.DownstreamKey;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Puts everything about an article into the partition that Kafka's own partitioner gives the article's id, so that what
 * is derived stands where its article stands.
 *
 * @param <V> of the values
 */
final class ByArticle<V> implements StreamPartitioner<String, V> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, V value, int numPartitions) {
        byte[] id = DownstreamKey.article(key).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(id)) % numPartitions));
    }
}
