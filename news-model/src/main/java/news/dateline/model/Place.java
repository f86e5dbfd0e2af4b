package news.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a story happens, as the provider says.
 *
 * @param name as received
 * @param code in the provider's vocabulary, such as an ISO 3166 code; absent when none was sent
 */
public record Place(String name, @Nullable String code) {

    /** @throws IllegalArgumentException if {@code name} is blank */
    public Place {
        Require.notBlank(name, "place name");
        Require.blankless(code, "place code");
    }
}
