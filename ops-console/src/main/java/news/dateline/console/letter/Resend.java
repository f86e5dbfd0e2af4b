package news.dateline.console.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.LetterAction;
import news.dateline.model.TopicCatalogue;

/**
 * What a letter becomes when something is done with it: its own key and bytes, under headers that say how often it was
 * sent again. A letter that came back too often is parked instead: that is the guard against loops.
 *
 * @param kind what is done
 * @param topic where it is sent
 * @param partition the one it was read from, so that it stays behind and before the same records; negative for any
 * @param headers the letter's own, without those of the error when it is sent again
 */
record Resend(LetterAction.Kind kind, String topic, int partition, Map<String, String> headers) {
    static final String COUNT = "dateline.replay.count";
    static final String LETTER = "dateline.replay.letter";

    /** After so many times it would fail a fourth time. */
    static final int MOST_REPLAYS = 3;

    private static final String ERROR = "dateline.error.";

    static Resend replay(Letter letter, StoredRecord record) {
        if (letter.replays() >= MOST_REPLAYS || !letter.replayable()) {
            return park(letter, record);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach((name, value) -> {
            if (!name.startsWith(ERROR)) {
                headers.put(name, value);
            }
        });
        headers.put(COUNT, Integer.toString(letter.replays() + 1));
        headers.put(LETTER, letter.place());
        return new Resend(
                LetterAction.Kind.REPLAYED,
                letter.origin().topic(),
                letter.origin().partition(),
                headers);
    }

    static Resend park(Letter letter, StoredRecord record) {
        Map<String, String> headers = new LinkedHashMap<>(record.headers());
        headers.put(LETTER, letter.place());
        return new Resend(LetterAction.Kind.PARKED, TopicCatalogue.PARKED.name(), -1, headers);
    }
}
