package news.dateline.console.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicTail;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.LetterAction;
import news.dateline.model.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All dead letters, without their bytes, and what was done with each. Reads on from where it was each time it is asked,
 * so the first time takes longest. Thread-safe.
 */
public final class LetterBox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);

    /** Of more letters than this only the latest of each partition are known. */
    private static final long MOST = 50_000;

    private static final List<String> LETTERS =
            List.of(TopicCatalogue.DEAD_LETTERS.name(), TopicCatalogue.RESTRICTED_DEAD_LETTERS.name());

    private final TopicTail letterTail;
    private final TopicTail auditTail;
    private final Json<LetterAction> actionJson = Json.of(LetterAction.class);
    private final Map<String, Letter> letters = new LinkedHashMap<>();
    private final Map<String, LetterAction> done = new HashMap<>();

    public LetterBox(Clients clients) {
        this.letterTail = new TopicTail(clients, "letters", LETTERS, MOST);
        this.auditTail = new TopicTail(clients, "audit", List.of(TopicCatalogue.AUDIT.name()), Long.MAX_VALUE);
    }

    /** What is wrong, the latest first. */
    public synchronized List<Cause> causes() {
        refresh();
        Map<String, List<Letter>> byCause = letters.values().stream()
                .sorted(Comparator.comparing(Letter::at))
                .collect(Collectors.groupingBy(Letter::fingerprint));
        return byCause.entrySet().stream()
                .map(entry -> Cause.of(entry.getKey(), entry.getValue(), done))
                .sorted(Comparator.comparing(Cause::last).reversed())
                .toList();
    }

    /** The letters of one cause, the latest first. */
    public synchronized List<Sorted> letters(String fingerprint) {
        refresh();
        return letters.values().stream()
                .filter(letter -> letter.fingerprint().equals(fingerprint))
                .sorted(Comparator.comparing(Letter::at).reversed())
                .map(letter -> new Sorted(letter, Optional.ofNullable(done.get(letter.place()))))
                .toList();
    }

    /** Those of a cause that nothing was done with, in the order in which their records were written. */
    public synchronized List<Letter> waiting(String fingerprint) {
        return letters(fingerprint).stream()
                .filter(sorted -> sorted.action().isEmpty())
                .map(Sorted::letter)
                .sorted(Comparator.comparing(Letter::origin)
                        .thenComparing(Letter::log)
                        .thenComparingLong(Letter::offset))
                .toList();
    }

    /**
     * Known at once to whoever did it: a commit returns before its marks stand in the logs, and until they do the notes
     * cannot be read back.
     */
    synchronized void done(List<LetterAction> actions) {
        actions.forEach(action -> done.put(action.letter(), action));
    }

    private void refresh() {
        letterTail.next(record -> letters.put(record.toString(), Letter.of(record)));
        List<StoredRecord> actions = new ArrayList<>();
        auditTail.next(actions::add);
        actions.forEach(this::note);
    }

    private void note(StoredRecord record) {
        if (record.value() == null) {
            return;
        }
        try {
            done.put(record.keyText(), actionJson.read(record.value().get()));
        } catch (InvalidJsonException e) {
            LOG.warn("not an action record={} reason={}", record, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        letterTail.close();
        auditTail.close();
    }

    /**
     * @param letter without its bytes
     * @param action the last thing that was done with it
     */
    public record Sorted(Letter letter, Optional<LetterAction> action) {}
}
