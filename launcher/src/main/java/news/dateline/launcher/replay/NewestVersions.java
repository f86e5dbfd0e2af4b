package news.dateline.launcher.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;

/** Of each story the newest version seen: by version, then by its date, then by arrival. Not thread-safe. */
final class NewestVersions {
    private record Version(int number, Instant created, String sha256) {
        static Version of(RawArticle article) {
            return new Version(
                    article.version(),
                    article.versionCreated(),
                    article.provenance().sha256());
        }

        boolean isNewerThan(Version other) {
            return number > other.number || (number == other.number && created.isAfter(other.created));
        }
    }

    private final Map<ArticleId, Version> newest = new HashMap<>();

    void see(RawArticle article) {
        Version version = Version.of(article);
        newest.merge(article.id(), version, (known, come) -> known.isNewerThan(come) ? known : come);
    }

    Set<ArticleId> stories() {
        return newest.keySet();
    }

    /** Whether this is the newest version of its story, by the bytes it came in. */
    boolean isNewest(RawArticle article) {
        return Version.of(article).equals(newest.get(article.id()));
    }
}
