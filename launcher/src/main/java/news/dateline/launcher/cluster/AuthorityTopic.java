package news.dateline.launcher.cluster;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.enrich.authority.Authority;
import news.dateline.model.AuthorityEntry;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** The newsroom's list as it stands on its topic. */
public final class AuthorityTopic {
    private AuthorityTopic() {}

    /**
     * For finding what it knows.
     *
     * @param client bootstrap and whatever else the connection needs
     */
    public static Authority read(Map<String, Object> client) {
        Authority authority = new Authority();
        entries(client).forEach(authority::put);
        return authority;
    }

    /** By identifier; what is no entry is left out. */
    static Map<String, AuthorityEntry> entries(Map<String, Object> client) {
        Map<String, AuthorityEntry> entries = new TreeMap<>();
        try (Tail tail = new Tail(client)) {
            tail.open(Set.of(Topics.AUTHORITY.name()), true);
            tail.drain(record -> {
                take(record, entries);
                return true;
            });
        }
        return entries;
    }

    private static void take(ConsumerRecord<byte[], byte[]> record, Map<String, AuthorityEntry> entries) {
        String id = Topics.AUTHORITY.keySerde().deserializer().deserialize(record.topic(), record.key());
        entries.remove(id);
        try {
            if (record.value() != null) {
                entries.put(
                        id, Topics.AUTHORITY.valueSerde().deserializer().deserialize(record.topic(), record.value()));
            }
        } catch (SerializationException e) {
            System.err.println("dateline: " + record.topic() + " has no entry under " + id);
        }
    }
}
