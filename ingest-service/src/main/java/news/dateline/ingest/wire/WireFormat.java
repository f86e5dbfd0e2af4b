package news.dateline.ingest.wire;

import java.util.List;

/**
 * One wire format. Pure and thread-safe: from bytes to values, without clock, files or network.
 *
 * <p>What every format keeps: the same delivery gives the same outcomes; there is at least one outcome; every article's
 * id starts with the delivery's provider; its provenance names the format, the charset and the hash of the bytes.
 */
public interface WireFormat {

    /** Lower-case letters, digits and hyphens, without a version: {@code newsml-g2}. */
    String name();

    /** Whether the content looks like this format; cheap, and decided by the content, never by a file's name. */
    boolean recognises(Content content);

    /**
     * @return the articles and refusals of its items, in their order; never empty
     * @throws UnreadableException if nothing of it can be read
     */
    List<Outcome> parse(Content content) throws UnreadableException;

    /** Like {@link #parse}, with the refusal of the whole as its only outcome. */
    default List<Outcome> read(Content content) {
        try {
            return parse(content);
        } catch (UnreadableException e) {
            return List.of(e.refused());
        }
    }
}
