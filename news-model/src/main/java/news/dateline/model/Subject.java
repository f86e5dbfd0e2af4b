package news.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * What a story is about, in the provider's vocabulary.
 *
 * @param code as received, with its scheme when it had one ({@code medtop:11000000}, {@code iptc:04000000})
 * @param name the provider's label; absent when none was sent
 */
public record Subject(String code, @Nullable String name) {

    /** @throws IllegalArgumentException if {@code code} is blank */
    public Subject {
        Require.notBlank(code, "subject code");
        Require.blankless(name, "subject name");
    }
}
