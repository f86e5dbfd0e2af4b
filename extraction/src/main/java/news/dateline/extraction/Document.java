package news.dateline.extraction;

import news.dateline.extraction.text.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * What the extraction reads of an article.
 *
 * @param headline as received; absent when there is none
 * @param body as received
 * @param kind plain text or markup
 * @param language BCP 47 tag the provider declares; absent when it declares none
 */
public record Document(
        @Nullable String headline,
        String body,
        BodyKind kind,
        @Nullable String language) {

    /** A plain text without headline and language. */
    public static Document ofText(String body) {
        return new Document(null, body, BodyKind.PLAIN, null);
    }
}
