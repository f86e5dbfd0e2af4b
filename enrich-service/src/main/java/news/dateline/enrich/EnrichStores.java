package news.dateline.enrich;

import java.time.Instant;
import news.dateline.enrich.advisory.HeldNotice;
import news.dateline.enrich.advisory.RecentItem;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The service's state stores: their names, their contents and the order of their keys. */
final class EnrichStores {
    /** What is remembered of each story. */
    static final String STORIES = "stories";

    /** Versions that wait, as JSON, in order of their release. */
    static final String HELD = "held";

    /** The recent items of each provider by the names a notice may use. */
    static final String RECENT = "recent";

    /** Notices that wait for their target or for a person. */
    static final String WAITING = "waiting";

    /** What each open story's provider sent, for as long as a notice may want it held. */
    static final String OPEN = "open";

    /** The newsroom's list, by its identifiers, as JSON. */
    static final String AUTHORITY = "authority";

    /** Stands where a time would, and comes after each. */
    private static final String NEVER = "9".repeat(19);

    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59Z");

    private EnrichStores() {}

    static StoreBuilder<KeyValueStore<ArticleId, StoryState>> stories() {
        return persistent(STORIES, Topics.RAW.keySerde(), Topics.json(StoryState.class));
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> held() {
        return persistent(HELD, Serdes.String(), Serdes.ByteArray());
    }

    static StoreBuilder<KeyValueStore<String, RecentItem>> recent() {
        return persistent(RECENT, Serdes.String(), Topics.json(RecentItem.class));
    }

    static StoreBuilder<KeyValueStore<String, HeldNotice>> waiting() {
        return persistent(WAITING, Serdes.String(), Topics.json(HeldNotice.class));
    }

    static StoreBuilder<KeyValueStore<ArticleId, byte[]>> open() {
        return persistent(OPEN, Topics.RAW.keySerde(), Serdes.ByteArray());
    }

    /** In every instance, and without a topic of changes: it is one. */
    static StoreBuilder<KeyValueStore<String, byte[]>> authority() {
        return persistent(AUTHORITY, Serdes.String(), Serdes.ByteArray()).withLoggingDisabled();
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> persistent(String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), key, value);
    }

    /** Of a version that waits: milliseconds since 1970 in 19 digits, a blank, the story. */
    static String heldKey(Instant until, ArticleId id) {
        return (until.isAfter(LAST_INSTANT) ? NEVER : digits(until)) + " " + id;
    }

    /** Whatever is due at this instant stands before this key. */
    static String afterDue(Instant now) {
        return digits(now) + "!";
    }

    /** The story of a key made by {@link #heldKey}. */
    static ArticleId story(String heldKey) {
        return ArticleId.parse(heldKey.substring(NEVER.length() + 1));
    }

    private static String digits(Instant instant) {
        return "%019d".formatted(Math.max(0, instant.toEpochMilli()));
    }
}
