package news.dateline.runtime;

import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.ArticleChange;
import news.dateline.model.ArticleId;
import news.dateline.model.AuthorityEntry;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.EntityRecord;
import news.dateline.model.IntakeMark;
import news.dateline.model.LedgerLine;
import news.dateline.model.LetterAction;
import news.dateline.model.Origin;
import news.dateline.model.QuoteRecord;
import news.dateline.model.QuoteReference;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** The catalogue's topics with the types of their keys and values. */
public final class Topics {
    /** Keyed by provider and hash of the bytes. */
    public static final Topic<String, byte[]> RECEIVED =
            new Topic<>(TopicCatalogue.RECEIVED, Serdes.String(), Serdes.ByteArray());

    public static final Topic<ArticleId, RawArticle> RAW = byArticle(TopicCatalogue.RAW, RawArticle.class);
    public static final Topic<ArticleId, RawArticle> REPLAYS = byArticle(TopicCatalogue.REPLAYS, RawArticle.class);
    public static final Topic<ArticleId, EnrichedArticle> RESTRICTED =
            byArticle(TopicCatalogue.RESTRICTED, EnrichedArticle.class);
    public static final Topic<ArticleId, EnrichedArticle> ENRICHED =
            byArticle(TopicCatalogue.ENRICHED, EnrichedArticle.class);

    /** Keyed by the story a notice is about; by the notice itself when that is unknown. */
    public static final Topic<ArticleId, Advisory> ADVISORIES = byArticle(TopicCatalogue.ADVISORIES, Advisory.class);

    /** Keyed by the notice. */
    public static final Topic<ArticleId, AdvisoryDecision> ADVISORY_DECISIONS =
            byArticle(TopicCatalogue.ADVISORY_DECISIONS, AdvisoryDecision.class);

    /** Keyed by the newsroom's identifier. */
    public static final Topic<String, AuthorityEntry> AUTHORITY =
            byText(TopicCatalogue.AUTHORITY, AuthorityEntry.class);

    /** Keyed and partitioned as {@link news.dateline.model.DownstreamKey} says. */
    public static final Topic<String, EntityRecord> ENTITIES = byText(TopicCatalogue.ENTITIES, EntityRecord.class);

    /** Keyed and partitioned as {@link news.dateline.model.DownstreamKey} says. */
    public static final Topic<String, QuoteRecord> QUOTES = byText(TopicCatalogue.QUOTES, QuoteRecord.class);

    /** Keyed by the speaker's entity key. */
    public static final Topic<String, QuoteReference> QUOTES_BY_SPEAKER =
            byText(TopicCatalogue.QUOTES_BY_SPEAKER, QuoteReference.class);

    public static final Topic<ArticleId, ArticleChange> CHANGES =
            byArticle(TopicCatalogue.CHANGES, ArticleChange.class);

    public static final Topic<ArticleId, Origin> ORIGINS = byArticle(TopicCatalogue.ORIGINS, Origin.class);

    /** Key and value as they were found; see {@link DeadLetter}. */
    public static final Topic<byte[], byte[]> DEAD_LETTERS =
            new Topic<>(TopicCatalogue.DEAD_LETTERS, Serdes.ByteArray(), Serdes.ByteArray());

    /** As {@link #DEAD_LETTERS}. */
    public static final Topic<byte[], byte[]> RESTRICTED_DEAD_LETTERS =
            new Topic<>(TopicCatalogue.RESTRICTED_DEAD_LETTERS, Serdes.ByteArray(), Serdes.ByteArray());

    /** As {@link #DEAD_LETTERS}. */
    public static final Topic<byte[], byte[]> PARKED =
            new Topic<>(TopicCatalogue.PARKED, Serdes.ByteArray(), Serdes.ByteArray());

    /** Keyed by the dead letter's place. */
    public static final Topic<String, LetterAction> AUDIT = byText(TopicCatalogue.AUDIT, LetterAction.class);

    /** Keyed by source. */
    public static final Topic<String, IntakeMark> INTAKE = byText(TopicCatalogue.INTAKE, IntakeMark.class);

    /** Keyed as {@link LedgerLine#key} says. */
    public static final Topic<String, LedgerLine> LEDGER = byText(TopicCatalogue.LEDGER, LedgerLine.class);

    private Topics() {}

    /** A record's JSON for topics and state stores; thread-safe. */
    public static <T> Serde<T> json(Class<T> type) {
        return new JsonSerde<>(type);
    }

    private static <T> Topic<ArticleId, T> byArticle(TopicSpec spec, Class<T> type) {
        return new Topic<>(spec, new ArticleIdSerde(), new JsonSerde<>(type));
    }

    private static <T> Topic<String, T> byText(TopicSpec spec, Class<T> type) {
        return new Topic<>(spec, Serdes.String(), new JsonSerde<>(type));
    }
}
