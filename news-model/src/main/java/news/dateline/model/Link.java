package news.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a story points to: its page, its picture, a related story.
 *
 * @param href address or identifier as received
 * @param rel the relation in the wire format's word ({@code canonical}, {@code enclosure}); absent when none was sent
 * @param title absent when none was sent
 */
public record Link(
        String href, @Nullable String rel, @Nullable String title) {

    /** @throws IllegalArgumentException if {@code href} is blank */
    public Link {
        Require.notBlank(href, "link href");
        Require.blankless(rel, "link rel");
        Require.blankless(title, "link title");
    }
}
