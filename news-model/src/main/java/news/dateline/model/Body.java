package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An article's text as the provider sent it.
 *
 * @param kind how to read {@code text}
 * @param text as received, charset decoded and repaired, nothing else changed; empty when the provider sent none
 */
public record Body(Kind kind, String text) {

    /** How a body is to be read. */
    public enum Kind {
        /** Text without markup. */
        @JsonProperty("plain")
        PLAIN,
        /** HTML or XHTML, a whole document or a fragment. */
        @JsonProperty("html")
        HTML
    }

    /** @throws IllegalArgumentException if a component is absent */
    public Body {
        Require.present(kind, "body kind");
        Require.present(text, "body text");
    }
}
