package news.dateline.console.letter;

import java.util.Map;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;

/**
 * What would come of a letter if it were sent again, as far as it can be told without the service: whether its bytes
 * can be read now, and stand under the right key. What a later step would say is not known here.
 */
public final class DryRun {
    private static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    private static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);
    private static final Map<String, Reading> READ = Map.of(
            TopicCatalogue.RAW.name(), bytes -> RAW.read(bytes).id(),
            TopicCatalogue.ENRICHED.name(), bytes -> ENRICHED.read(bytes).id());

    private DryRun() {}

    /** Tries to read the bytes as the service that refused them would. */
    public static Result of(Letter letter, StoredRecord record) {
        if (!letter.replayable()) {
            return new Result(
                    Verdict.FAILS,
                    "nobody reads " + letter.origin().topic() + ": give the bytes to ingest again instead");
        }
        if (letter.replays() >= Resend.MOST_REPLAYS) {
            return new Result(Verdict.FAILS, "it came back " + letter.replays() + " times: it would be parked");
        }
        Reading reading = READ.get(letter.origin().topic());
        if (record.value() == null || reading == null) {
            return new Result(Verdict.UNKNOWN, "only articles can be tried here");
        }
        try {
            return judge(letter, reading.id(record.value().get()));
        } catch (InvalidJsonException e) {
            return new Result(Verdict.FAILS, String.valueOf(e.getMessage()));
        }
    }

    private static Result judge(Letter letter, ArticleId id) {
        if (!id.toString().equals(letter.key())) {
            return new Result(Verdict.FAILS, "its key is not its article's id");
        }
        return letter.step().equals("read")
                ? new Result(Verdict.PASSES, "it can be read now")
                : new Result(
                        Verdict.UNKNOWN,
                        "it can be read; what step " + letter.step() + " says, only the service knows");
    }

    /** Reads an article, and tells whose it is. */
    private interface Reading {
        ArticleId id(byte[] bytes) throws InvalidJsonException;
    }

    /** What would come of it. */
    public enum Verdict {
        PASSES,
        FAILS,
        UNKNOWN
    }

    /**
     * @param verdict what would come of it
     * @param why in a sentence
     */
    public record Result(Verdict verdict, String why) {}
}
