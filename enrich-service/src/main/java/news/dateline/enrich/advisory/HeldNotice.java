package news.dateline.enrich.advisory;

import news.dateline.model.Advisory;
import news.dateline.model.RawArticle;

/**
 * A notice that waits for its target or for a person.
 *
 * @param article the item it stands in
 * @param notice what it says
 * @param advisory as published
 */
public record HeldNotice(RawArticle article, Notice notice, Advisory advisory) {}
