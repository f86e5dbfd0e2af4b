package news.dateline.console.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.RecordReader.Search;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.ArticleStatus;
import news.dateline.model.DownstreamKey;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.TraceParent;

/**
 * Answers "where is my story?". There is no index: the topics are read from so many days back, and of each only the
 * partition that the story's key belongs to.
 */
public final class StoryFinder {
    private static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    private static final Pattern TRACE = Pattern.compile("^[0-9a-f]{2}-([0-9a-f]{32})-");
    private static final int MOST_RECORDS = 2000;
    private static final int MOST_CANDIDATES = 50;

    private final RecordReader records;
    private final Clock clock;

    public StoryFinder(RecordReader records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Every step of the story with this id, as far back as that. */
    public Story story(String id, Duration back) {
        Instant since = clock.instant().minus(back);
        List<StoredRecord> found = new ArrayList<>();
        boolean complete = true;
        for (String topic : Trail.TOPICS) {
            if (!topic.equals(TopicCatalogue.RECEIVED.name())) {
                RecordReader.Found here = records.search(about(topic, id, since));
                found.addAll(here.records());
                complete &= here.complete();
            }
        }
        for (String key : received(found)) {
            Search search = new Search(TopicCatalogue.RECEIVED.name(), key, since, is(key), MOST_RECORDS);
            found.addAll(records.search(search).records());
        }
        return new Story(id, traces(found), Trail.of(found), complete);
    }

    private static List<String> traces(List<StoredRecord> found) {
        return found.stream()
                .sorted(Comparator.comparing(StoredRecord::timestamp))
                .flatMap(record -> record.header(TraceParent.HEADER).stream())
                .flatMap(header -> TRACE.matcher(header).results().map(result -> result.group(1)))
                .distinct()
                .toList();
    }

    private static Search about(String topic, String id, Instant since) {
        boolean notice = topic.equals(TopicCatalogue.ADVISORIES.name());
        Predicate<StoredRecord> ofStory =
                record -> DownstreamKey.article(record.keyText()).equals(id);
        // A notice that found no story stands under its own id, and may still name this one.
        return new Search(topic, notice ? null : id, since, ofStory, MOST_RECORDS);
    }

    private static Predicate<StoredRecord> is(String key) {
        return record -> record.keyText().equals(key);
    }

    /** The keys under which the bytes of these raw articles were received. */
    private static Collection<String> received(List<StoredRecord> found) {
        return found.stream()
                .flatMap(record -> raw(record).stream())
                .map(article ->
                        article.id().provider() + ":" + article.provenance().sha256())
                .collect(Collectors.toSet());
    }

    /**
     * Stories whose headline has all these words, or whose id has them as they are; the latest first. What is under
     * embargo or withheld is found only by whoever may see it.
     */
    public List<Candidate> search(String words, Duration back, boolean mayRestricted) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Predicate<StoredRecord> matches = record -> raw(record)
                .filter(article -> mayRestricted || isOpen(article))
                .filter(article -> wanted.stream().allMatch(described(article)::contains))
                .isPresent();
        Search search =
                new Search(TopicCatalogue.RAW.name(), null, clock.instant().minus(back), matches, MOST_RECORDS);
        Map<String, Candidate> byId = new LinkedHashMap<>();
        Stream<StoredRecord> found = records.search(search).records().stream();
        found.flatMap(record -> candidate(record).stream()).forEach(candidate -> {
            byId.remove(candidate.id());
            byId.put(candidate.id(), candidate);
        });
        List<Candidate> latest = new ArrayList<>(byId.values());
        Collections.reverse(latest);
        return latest.subList(0, Math.min(MOST_CANDIDATES, latest.size()));
    }

    private static String described(RawArticle article) {
        String headline = article.headline() == null ? "" : article.headline();
        return (article.id() + " " + headline).toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(RawArticle article) {
        return article.status() != ArticleStatus.WITHHELD
                && article.embargoedUntil() == null
                && article.embargoStated() == null;
    }

    private static Optional<Candidate> candidate(StoredRecord record) {
        return raw(record)
                .map(article -> new Candidate(article.id().toString(), article.headline(), record.timestamp()));
    }

    private static Optional<RawArticle> raw(StoredRecord record) {
        if (!record.partition().topic().equals(TopicCatalogue.RAW.name()) || record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(RAW.read(record.value().get()));
        } catch (InvalidJsonException e) {
            return Optional.empty();
        }
    }
}
