package news.dateline.launcher.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/**
 * Arrivals made from a seed: stories in random versions, sent in random order and at times twice, corrected, killed,
 * withheld, under embargoes that end soon or never.
 */
final class Scenario {
    /** Stands in every text that no open topic may ever show. */
    static final String SECRET = "unpublishable";

    private static final List<String> PEOPLE = List.of(
            "Ana Lima",
            "Kofi Owusu",
            "Maren Vogt",
            "Tomas Berg",
            "Ines Duarte",
            "Paul Kern",
            "Aiko Sato",
            "Lena Frost");
    private static final List<String> WORDS =
            List.of("bridge", "harbour", "ferry", "tunnel", "market", "school", "museum", "station");
    private static final Duration FAR = Duration.ofDays(300);

    private final Random random;
    private final Instant start;
    private final Instant soon;

    /** @param soon when the embargoes that end do end */
    Scenario(long seed, Instant start, Instant soon) {
        this.random = new Random(seed);
        this.start = start;
        this.soon = soon;
    }

    /** In order of arrival. */
    List<RawArticle> arrivals(int stories) {
        List<RawArticle> all = new ArrayList<>();
        IntStream.range(0, stories).forEach(story -> all.addAll(versions(story)));
        Collections.shuffle(all, random);
        return all;
    }

    private List<RawArticle> versions(int story) {
        int last = 1 + random.nextInt(4);
        List<RawArticle> sent = new ArrayList<>();
        for (int version = 1; version <= last; version++) {
            RawArticle article = version(new ArticleId("wire" + story % 3, "story-" + story), version, version == last);
            sent.add(article);
            if (random.nextInt(5) == 0) {
                sent.add(article);
            }
        }
        return sent;
    }

    /** Only a last version waits for its hour: what replaces a waiting one would have to arrive before, or after. */
    private RawArticle version(ArticleId id, int version, boolean isLast) {
        return switch (random.nextInt(isLast ? 12 : 11)) {
            case 0 ->
                draft(id, version, "KILL KILL KILL")
                        .status(ArticleStatus.CANCELED)
                        .finish();
            case 1 ->
                draft(id, version, secret(version))
                        .status(ArticleStatus.WITHHELD)
                        .finish();
            case 2 ->
                draft(id, version, secret(version))
                        .embargoedUntil(start.plus(FAR).atOffset(ZoneOffset.UTC))
                        .embargoStated("in " + FAR)
                        .finish();
            case 3 ->
                draft(id, version, secret(version))
                        .embargoStated("when the minister has spoken")
                        .finish();
            case 11 ->
                draft(id, version, text(version))
                        .embargoedUntil(soon.atOffset(ZoneOffset.UTC))
                        .embargoStated("until " + soon)
                        .finish();
            default -> draft(id, version, text(version)).finish();
        };
    }

    private RawArticleDraft draft(ArticleId id, int version, String text) {
        String bytes = id + " " + version + " " + text;
        return new RawArticleDraft(
                        id,
                        start.plusSeconds(version),
                        new Provenance(
                                "plain",
                                "UTF-8",
                                List.of(),
                                CloudEvent.sha256(bytes.getBytes(StandardCharsets.UTF_8)),
                                start))
                .version(version)
                .serviceNumber(serviceNumber(id))
                .headline("The " + pick(WORDS) + " and the " + pick(WORDS))
                .body(new Body(Body.Kind.PLAIN, text));
    }

    /** By which a notice may name the story. */
    static String serviceNumber(ArticleId story) {
        return story.provider() + " " + story.guid().substring(story.guid().lastIndexOf('-') + 1);
    }

    private String secret(int version) {
        return text(version) + " This is " + SECRET + ".";
    }

    private String text(int version) {
        String first = "ROTTERDAM, March 2 (Wire) - Version " + version + " tells of the " + pick(WORDS) + ".";
        return first
                + IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> "\n\n\"The " + pick(WORDS) + " opens in " + (2 + random.nextInt(90))
                                + " days,\" said " + pick(PEOPLE) + " on Monday.")
                        .collect(Collectors.joining());
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
