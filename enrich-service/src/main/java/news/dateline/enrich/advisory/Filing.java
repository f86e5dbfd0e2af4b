package news.dateline.enrich.advisory;

import news.dateline.model.AdvisoryDecision;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the desk that finds targets is told about a provider: an item under its names, a notice, or a person's decision.
 *
 * @param item absent when a notice or a decision has come
 * @param notice absent when a mere story or a decision has come
 * @param article the item the notice stands in; absent without one
 * @param decision absent when an item or a notice has come
 */
public record Filing(
        @Nullable RecentItem item,
        @Nullable Notice notice,
        @Nullable RawArticle article,
        @Nullable AdvisoryDecision decision) {

    public static Filing of(RawArticle story) {
        return new Filing(RecentItem.of(story), null, null, null);
    }

    /** A story that says which it replaces is an item as well. */
    public static Filing of(RawArticle article, Notice notice) {
        RecentItem item = notice.form() == Notice.Form.STORY ? RecentItem.of(article) : null;
        return new Filing(item, notice, article, null);
    }

    public static Filing of(AdvisoryDecision decision) {
        return new Filing(null, null, null, decision);
    }
}
