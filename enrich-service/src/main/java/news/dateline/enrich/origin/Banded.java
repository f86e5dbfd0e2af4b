package news.dateline.enrich.origin;

import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article comes into a band, or leaves it.
 *
 * @param id the article
 * @param fingerprint absent when it leaves
 * @param upTo the latest version of which this is said
 */
record Banded(ArticleId id, @Nullable Fingerprint fingerprint, int upTo) {
    static Banded in(Fingerprint fingerprint) {
        return new Banded(fingerprint.id(), fingerprint, fingerprint.version());
    }

    static Banded out(ArticleId id, int upTo) {
        return new Banded(id, null, upTo);
    }
}
