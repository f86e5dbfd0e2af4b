package news.dateline.model;

/**
 * Where an enriched article came from and what made it.
 *
 * @param topic of the raw article
 * @param partition of the raw article
 * @param offset of the raw article
 * @param extractor name and version of the extraction that read the text
 */
public record Enrichment(String topic, int partition, long offset, String extractor) {

    /** @throws IllegalArgumentException if a component is absent or negative */
    public Enrichment {
        Require.notBlank(topic, "topic");
        Require.atLeast(0, partition, "partition");
        if (offset < 0) {
            throw new IllegalArgumentException("offset must be at least 0: " + offset);
        }
        Require.notBlank(extractor, "extractor");
    }
}
