package news.dateline.model;

/**
 * Keys of the records made from an article. Each starts with the article's id, by which it is partitioned, so that
 * everything about a story stands in one partition and in order.
 */
public final class DownstreamKey {
    private static final String ENTITY = "#e:";
    private static final String QUOTE = "#q:";

    private DownstreamKey() {}

    /** {@code provider:guid#e:KEY}. */
    public static String entity(ArticleId article, String entityKey) {
        return article + ENTITY + entityKey;
    }

    /** {@code provider:guid#q:KEY}. */
    public static String quote(ArticleId article, String quoteKey) {
        return article + QUOTE + quoteKey;
    }

    /** The article's part of a key made here; entity and quote keys hold no such mark themselves. */
    public static String article(String downstreamKey) {
        int mark = Math.max(downstreamKey.lastIndexOf(ENTITY), downstreamKey.lastIndexOf(QUOTE));
        return mark < 0 ? downstreamKey : downstreamKey.substring(0, mark);
    }
}
