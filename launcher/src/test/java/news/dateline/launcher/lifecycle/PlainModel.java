package news.dateline.launcher.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.RawArticle;

/**
 * What must stand on the open topic when everything has arrived and every embargo that ends has ended: said as plainly
 * as it can be, one story at a time, with nothing of the services' own code.
 */
final class PlainModel {
    private PlainModel() {}

    /** @return the version that is open, by story; a story of which none is open is absent */
    static Map<ArticleId, Integer> open(List<RawArticle> arrivals, Instant end) {
        Map<ArticleId, RawArticle> newest = new HashMap<>();
        Map<ArticleId, Integer> open = new TreeMap<>(java.util.Comparator.comparing(ArticleId::toString));
        for (RawArticle arrival : arrivals) {
            RawArticle before = newest.get(arrival.id());
            if (before == null || arrival.version() > before.version()) {
                newest.put(arrival.id(), arrival);
                if (arrival.status() != ArticleStatus.USABLE) {
                    open.remove(arrival.id());
                } else if (isOpenAt(arrival, end)) {
                    open.put(arrival.id(), arrival.version());
                }
            }
        }
        return open;
    }

    private static boolean isOpenAt(RawArticle article, Instant end) {
        OffsetDateTime until = article.embargoedUntil();
        boolean readable = article.embargoStated() == null || until != null;
        return article.status() == ArticleStatus.USABLE
                && readable
                && (until == null || !until.toInstant().isAfter(end));
    }
}
