package news.dateline.model;

/**
 * Somebody who may have said a quote.
 *
 * @param entity key of the article's entity
 * @param confidence estimate that this is the speaker, 0 to 1
 * @param reason the rule or model that proposed it
 */
public record SpeakerCandidate(String entity, double confidence, String reason) {

    /** @throws IllegalArgumentException if a component is absent or outside its range */
    public SpeakerCandidate {
        Require.notBlank(entity, "candidate entity");
        Require.fraction(confidence, "candidate confidence");
        Require.notBlank(reason, "candidate reason");
    }
}
