package news.dateline.console.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.model.LetterAction;

/**
 * Letters that went wrong in the same way.
 *
 * @param fingerprint of what was wrong
 * @param step that could not go on
 * @param reason in one word
 * @param detail that of the latest of them
 * @param provider whose articles they are
 * @param format of the wire
 * @param total how many there are
 * @param waiting how many of them nothing was done with
 * @param replayed how many of them were sent again
 * @param parked how many of them were set aside
 * @param replayable whether sending them again can help
 * @param first when the first was written
 * @param last when the latest was written
 */
public record Cause(
        String fingerprint,
        String step,
        String reason,
        String detail,
        String provider,
        String format,
        int total,
        int waiting,
        int replayed,
        int parked,
        boolean replayable,
        Instant first,
        Instant last) {

    /** @param letters at least one, all of one fingerprint, oldest first */
    static Cause of(String fingerprint, List<Letter> letters, Map<String, LetterAction> done) {
        Letter latest = letters.get(letters.size() - 1);
        int replayed = count(letters, done, LetterAction.Kind.REPLAYED);
        int parked = count(letters, done, LetterAction.Kind.PARKED);
        return new Cause(
                fingerprint,
                latest.step(),
                latest.reason(),
                latest.detail(),
                latest.provider(),
                latest.format(),
                letters.size(),
                letters.size() - replayed - parked,
                replayed,
                parked,
                latest.replayable(),
                letters.get(0).at(),
                latest.at());
    }

    private static int count(List<Letter> letters, Map<String, LetterAction> done, LetterAction.Kind kind) {
        return (int) letters.stream()
                .map(letter -> done.get(letter.place()))
                .filter(action -> action != null && action.kind() == kind)
                .count();
    }
}
