package news.dateline.enrich;

import news.dateline.enrich.authority.Authority;
import news.dateline.model.AuthorityEntry;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newsroom's list in each instance: in a global store, from which it is there before the first article after
 * a restart, and ready for every article. A record that is no entry is passed by and logged: the list is not our data,
 * and must not stop the stream.
 */
final class AuthorityList implements Processor<String, byte[], Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorityList.class);

    private final Authority authority;
    private KeyValueStore<String, byte[]> store;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    AuthorityList(Authority authority) {
        this.authority = authority;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(EnrichStores.AUTHORITY);
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> take(entry.key, entry.value));
        }
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (record.key() == null) {
            LOG.warn("an entry of the authority list without a key is passed by");
            return;
        }
        store.put(record.key(), record.value());
        take(record.key(), record.value());
    }

    private void take(String id, byte @Nullable [] value) {
        try {
            AuthorityEntry entry = value == null
                    ? null
                    : Topics.AUTHORITY.valueSerde().deserializer().deserialize(Topics.AUTHORITY.name(), value);
            authority.put(id, entry);
        } catch (SerializationException e) {
            LOG.warn("no entry of an authority list, passed by id={} cause={}", id, e.getMessage());
            authority.put(id, null);
        }
    }
}
