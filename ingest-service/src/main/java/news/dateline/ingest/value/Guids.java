package news.dateline.ingest.value;

import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import org.jspecify.annotations.Nullable;

/** Providers' identifiers as the second half of an article's id. */
public final class Guids {
    private static final int MAX_LENGTH = 512;

    private Guids() {}

    /**
     * The identifier as received, when it can be part of an id: white space at its ends left out. One that is too long
     * or holds control characters stands as its hash, so that it stays the same for every version.
     *
     * @return null when it is absent or blank
     */
    public static @Nullable String clean(@Nullable String guid) {
        if (guid == null || guid.isBlank()) {
            return null;
        }
        String clean = guid.strip();
        boolean fits = clean.length() <= MAX_LENGTH && clean.chars().noneMatch(Character::isISOControl);
        return fits ? clean : ofContent(clean);
    }

    /** An identifier made of the content itself: the same for the same text. */
    public static String ofContent(String content) {
        return "sha256:" + CloudEvent.sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the provider is none */
    public static ArticleId id(String provider, String guid) {
        return new ArticleId(provider, guid);
    }
}
