package news.dateline.enrich;

import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;

/**
 * A version that counts.
 *
 * @param article as it arrived
 * @param lifecycle where its story stands with it
 */
record Judged(RawArticle article, Lifecycle lifecycle) {}
