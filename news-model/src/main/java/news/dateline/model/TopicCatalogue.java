package news.dateline.model;

import java.time.Duration;
import java.util.List;

/** Every topic of the pipeline, each named once. Keyed by article id unless its purpose says otherwise. */
public final class TopicCatalogue {
    private static final Duration MONTH = Duration.ofDays(30);

    public static final TopicSpec RECEIVED = TopicSpec.deleting(
            "news.received.v1", "original bytes", MONTH, "What arrived, untouched: the truth for replay.");
    public static final TopicSpec RAW = TopicSpec.deleting(
            "news.raw.v1", "RawArticle", MONTH, "Each version of each story, as its provider sent it.");
    public static final TopicSpec REPLAYS = TopicSpec.deleting(
            "news.replays.v1",
            "RawArticle",
            Duration.ofDays(7),
            "Versions read again with better parsers, to take the place of what is live.");
    public static final TopicSpec RESTRICTED = TopicSpec.deleting(
            "news.restricted.v1",
            "EnrichedArticle",
            Duration.ofDays(7),
            "Articles under embargo or withheld; give it an ACL of its own.");
    public static final TopicSpec ENRICHED = TopicSpec.compacted(
            "news.enriched.v1",
            "EnrichedArticle",
            "Each story at its latest version; a withdrawn one as a marker, then a tombstone.");
    public static final TopicSpec ADVISORIES = TopicSpec.kept(
            "news.advisories.v1", "Advisory", "Kills, holds, releases and corrections, with their evidence.");
    public static final TopicSpec ADVISORY_DECISIONS = TopicSpec.kept(
            "news.advisory-decisions.v1",
            "AdvisoryDecision",
            "What people decided about held advisories, keyed by advisory.");
    public static final TopicSpec AUTHORITY = TopicSpec.compacted(
            "news.authority.v1",
            "AuthorityEntry",
            "The newsroom's own people, organisations and places, keyed by its identifiers.");
    public static final TopicSpec ENTITIES = TopicSpec.compacted(
            "news.entities.v1", "EntityRecord", "One record an entity, keyed by article and entity.");
    public static final TopicSpec QUOTES =
            TopicSpec.compacted("news.quotes.v1", "QuoteRecord", "One record a quote, keyed by article and quote.");
    public static final TopicSpec QUOTES_BY_SPEAKER = TopicSpec.deleting(
            "news.quotes.by-speaker.v1", "QuoteReference", MONTH, "References to quotes, keyed by speaker.");
    public static final TopicSpec CHANGES = TopicSpec.deleting(
            "news.changes.v1", "ArticleChange", Duration.ofDays(365), "What each new version of a story changed.");
    public static final TopicSpec ORIGINS = TopicSpec.compacted(
            "news.origins.v1", "Origin", "Who had each story's text first, and how many copies of it were seen.");
    public static final TopicSpec DEAD_LETTERS = TopicSpec.deleting(
            "news.dead-letters.v1",
            "original bytes",
            MONTH,
            "What could not be processed: its own key and bytes, with dateline.error.* headers.");

    public static final TopicSpec RESTRICTED_DEAD_LETTERS = TopicSpec.deleting(
            "news.dead-letters.restricted.v1",
            "original bytes",
            Duration.ofDays(7),
            "Dead letters that name an embargo or are withheld; give it an ACL of its own.");

    public static final TopicSpec PARKED = TopicSpec.deleting(
            "news.parked.v1",
            "original bytes",
            Duration.ofDays(365),
            "Dead letters that were given up: replayed too often, or set aside by a person.");
    public static final TopicSpec AUDIT = TopicSpec.kept(
            "ops.audit.v1",
            "LetterAction",
            "What was done with each dead letter, when and by whom; keyed by its place.");

    public static final TopicSpec INTAKE = TopicSpec.compacted(
            "ops.intake.v1", "IntakeMark", "How far each folder, feed and import has been taken in; keyed by source.");
    public static final TopicSpec LEDGER = TopicSpec.deleting(
            "ops.ledger.v1",
            "LedgerLine",
            Duration.ofDays(7),
            "What became of each record a stage read; keyed by stage, partition, minute and offset.");

    private TopicCatalogue() {}

    /** All topics, in the order of the flow. */
    public static List<TopicSpec> all() {
        return List.of(
                RECEIVED,
                RAW,
                REPLAYS,
                RESTRICTED,
                ENRICHED,
                ADVISORIES,
                ADVISORY_DECISIONS,
                AUTHORITY,
                ENTITIES,
                QUOTES,
                QUOTES_BY_SPEAKER,
                CHANGES,
                ORIGINS,
                DEAD_LETTERS,
                RESTRICTED_DEAD_LETTERS,
                PARKED,
                AUDIT,
                INTAKE,
                LEDGER);
    }
}
