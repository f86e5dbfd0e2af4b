package news.dateline.enrich.origin;

import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Relative;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What an article is told about itself or another; one of the four is said.
 *
 * @param self its own fingerprint
 * @param gone whether it is gone itself
 * @param relative another with its text
 * @param lost another that no longer has it
 * @param version of this article that was compared with {@code relative}; of {@code lost}, up to which that is said
 */
record Link(
        @Nullable Fingerprint self,
        boolean gone,
        @Nullable Relative relative,
        @Nullable ArticleId lost,
        int version) {
    static Link self(Fingerprint fingerprint) {
        return new Link(fingerprint, false, null, null, fingerprint.version());
    }

    static Link end() {
        return new Link(null, true, null, null, 0);
    }

    static Link found(Relative relative, int selfVersion) {
        return new Link(null, false, relative, null, selfVersion);
    }

    static Link lost(ArticleId other, int upTo) {
        return new Link(null, false, null, other, upTo);
    }
}
