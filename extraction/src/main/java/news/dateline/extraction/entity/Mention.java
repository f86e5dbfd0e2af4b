package news.dateline.extraction.entity;

/**
 * A name in the text, as the tagger found it.
 *
 * @param firstToken number of its first token
 * @param endToken number of the token after its last one, above {@code firstToken}
 * @param type what the name stands for
 */
public record Mention(int firstToken, int endToken, EntityType type) {

    /** @throws IllegalArgumentException if the mention holds no token */
    public Mention {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("a mention needs a token: [" + firstToken + ", " + endToken + ")");
        }
    }
}
