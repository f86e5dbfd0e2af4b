package news.dateline.ingest.format.feed;

import java.net.URI;
import java.net.URISyntaxException;
import news.dateline.ingest.value.Texts;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Texts and addresses as feeds write them: markup in titles, relative links. */
final class FeedText {
    private FeedText() {}

    /** Text without the markup and character references that many feeds escape twice. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return Texts.line(markup ? Jsoup.parseBodyFragment(text).text() : text);
    }

    static boolean isMarkup(String text) {
        return text.matches("(?s).*(</?[a-zA-Z][^>]*>|&(#\\d+|#x[0-9a-fA-F]+|\\w{2,8});).*");
    }

    /** The address made absolute; as it is when there is no base or either is no address. */
    static @Nullable String resolve(@Nullable String base, @Nullable String href) {
        if (href == null || href.isBlank()) {
            return null;
        }
        String clean = href.strip();
        if (base == null) {
            return clean;
        }
        try {
            return new URI(base.strip()).resolve(clean).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return clean;
        }
    }
}
