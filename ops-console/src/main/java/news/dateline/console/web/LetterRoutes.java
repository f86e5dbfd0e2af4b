package news.dateline.console.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.letter.DryRun;
import news.dateline.console.letter.Job;
import news.dateline.console.letter.Letter;
import news.dateline.console.letter.LetterBox;
import news.dateline.console.letter.LetterDesk;

/** Dead letters: what is wrong, which they are, and what is done with them. */
final class LetterRoutes {
    private static final int SHOWN = 200;
    private static final int TRIED = 50;
    private static final int MOST_PER_SECOND = 1000;

    private final LetterBox box;
    private final LetterDesk desk;
    private final RecordReader records;

    LetterRoutes(LetterBox box, LetterDesk desk, RecordReader records) {
        this.box = box;
        this.desk = desk;
        this.records = records;
    }

    List<Route> all() {
        return List.of(
                Route.get("letters", ask -> Answer.of(Map.of("causes", box.causes()))),
                Route.get("letters/cause", this::cause),
                Route.get(
                        "letters/job",
                        ask -> Answer.of(desk.job()
                                .<Map<String, Job>>map(job -> Map.of("job", job))
                                .orElse(Map.of()))),
                Route.get("letters/dry-run", this::dryRun),
                Route.post("letters/replay", this::replay),
                Route.post("letters/park", this::park));
    }

    private Answer cause(Ask ask) {
        List<LetterBox.Sorted> all = box.letters(ask.text("fingerprint"));
        return Answer.of(Map.of(
                "total", all.size(),
                "letters", all.stream().limit(SHOWN).map(LetterRoutes::view).toList()));
    }

    private static Map<String, Object> view(LetterBox.Sorted sorted) {
        Letter letter = sorted.letter();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("topic", letter.log().topic());
        view.put("partition", letter.log().partition());
        view.put("offset", letter.offset());
        view.put("letter", letter);
        sorted.action().ifPresent(action -> view.put("action", action));
        return view;
    }

    private Answer dryRun(Ask ask) {
        List<Letter> letters = box.waiting(ask.text("fingerprint"));
        List<Map<String, Object>> results = letters.stream()
                .limit(TRIED)
                .<Map<String, Object>>map(letter -> Map.of("place", letter.place(), "result", tried(letter)))
                .toList();
        return Answer.of(Map.of("waiting", letters.size(), "tried", results));
    }

    private DryRun.Result tried(Letter letter) {
        return records.at(letter.log(), letter.offset())
                .map(record -> DryRun.of(letter, record))
                .orElseGet(() -> new DryRun.Result(DryRun.Verdict.FAILS, "it has left the dead-letter topic"));
    }

    private Answer replay(Ask ask) {
        int perSecond = ask.json().path("perSecond").asInt(LetterDesk.USUAL_RATE);
        if (perSecond < 1 || perSecond > MOST_PER_SECOND) {
            throw new BadAsk("perSecond must lie in 1 to " + MOST_PER_SECOND + ": " + perSecond);
        }
        return begun(() -> desk.replay(fingerprint(ask), ask.caller().name(), perSecond));
    }

    private Answer park(Ask ask) {
        return begun(() -> desk.park(fingerprint(ask), ask.caller().name()));
    }

    private static String fingerprint(Ask ask) {
        String fingerprint = ask.json().path("fingerprint").asText("");
        if (fingerprint.isEmpty()) {
            throw new BadAsk("fingerprint is missing");
        }
        return fingerprint;
    }

    private static Answer begun(java.util.function.Supplier<Job> job) {
        try {
            return Answer.of(Map.of("job", job.get()));
        } catch (IllegalStateException e) {
            return Answer.error(409, String.valueOf(e.getMessage()));
        }
    }
}
