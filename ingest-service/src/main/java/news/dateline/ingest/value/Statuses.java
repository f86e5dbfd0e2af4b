package news.dateline.ingest.value;

import java.util.Locale;
import news.dateline.model.ArticleStatus;
import org.jspecify.annotations.Nullable;

/** The IPTC publishing status in its spellings. */
public final class Statuses {
    private Statuses() {}

    /**
     * @param word {@code usable}, {@code stat:canceled}, {@code Withheld} …; absent or blank means usable
     * @return null when the word is none of them
     */
    public static @Nullable ArticleStatus parse(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return ArticleStatus.USABLE;
        }
        String bare = word.strip().toLowerCase(Locale.ROOT);
        return switch (bare.substring(bare.lastIndexOf(':') + 1)) {
            case "usable" -> ArticleStatus.USABLE;
            case "withheld", "embargoed" -> ArticleStatus.WITHHELD;
            case "canceled", "cancelled", "killed" -> ArticleStatus.CANCELED;
            default -> null;
        };
    }
}
