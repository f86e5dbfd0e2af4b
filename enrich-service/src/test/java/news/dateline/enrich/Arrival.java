package news.dateline.enrich;

import news.dateline.model.Advisory.Kind;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What comes in a made scenario.
 *
 * @param story which story it is, or is about
 * @param article the item
 * @param notice what it asks for; absent for the story itself
 */
record Arrival(int story, RawArticle article, @Nullable Kind notice) {}
