package news.dateline.model;

/**
 * What stands on a topic in place of a value that is larger than a record may be: where the value is kept (the claim
 * check pattern). A record whose value is one says so by the header {@code dateline.claim}, which repeats the hash.
 *
 * @param sha256 of the value, lower-case hexadecimal; the name under which the store has it
 * @param bytes size of the value
 * @param restricted whether the value speaks of an embargo or of a story that is withheld
 */
public record Claim(String sha256, long bytes, boolean restricted) {
    /** The Kafka header that tells a claim from a value; holds the hash. */
    public static final String HEADER = "dateline.claim";

    private static final int HASH_DIGITS = 64;

    /** @throws IllegalArgumentException if the hash is none or the size negative */
    public Claim {
        Require.present(sha256, "sha256");
        if (!isHash(sha256)) {
            throw new IllegalArgumentException(
                    "sha256 must be " + HASH_DIGITS + " lower-case hexadecimal digits: " + sha256.length());
        }
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative: " + bytes);
        }
    }

    private static boolean isHash(String text) {
        return text.length() == HASH_DIGITS
                && text.chars().allMatch(digit -> (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
    }
}
