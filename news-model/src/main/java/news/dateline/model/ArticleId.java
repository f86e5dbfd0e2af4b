package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The identity of a story through all its versions, and the Kafka key of its records: {@code provider:guid}.
 *
 * @param provider who sent it: 1 to 64 of lower-case letters, digits, dot, hyphen and underscore
 * @param guid the provider's own identifier, as received: 1 to 512 characters without white space at its ends and
 *     without control characters; colons allowed ({@code urn:newsml:…})
 */
public record ArticleId(String provider, String guid) {
    private static final Pattern PROVIDER = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int MAX_GUID_LENGTH = 512;

    /** @throws IllegalArgumentException if a part is outside what it may be */
    public ArticleId {
        if (!PROVIDER.matcher(Require.present(provider, "provider")).matches()) {
            throw new IllegalArgumentException(
                    "provider must be 1 to 64 of a-z, 0-9, '.', '-' and '_', and start with a letter or digit: "
                            + provider);
        }
        Require.notBlank(guid, "guid");
        if (guid.length() > MAX_GUID_LENGTH) {
            throw new IllegalArgumentException(
                    "guid must have at most " + MAX_GUID_LENGTH + " characters: " + guid.length());
        }
        if (!guid.strip().equals(guid) || Require.hasControls(guid)) {
            throw new IllegalArgumentException("guid must have no control characters and no white space at its ends");
        }
    }

    /** @throws IllegalArgumentException if {@code text} is not {@code provider:guid} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ArticleId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("an article id is provider:guid: " + text);
        }
        return new ArticleId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return provider + ":" + guid;
    }
}
