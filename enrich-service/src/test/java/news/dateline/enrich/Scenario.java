package news.dateline.enrich;

import static news.dateline.enrich.Stories.NINE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.dateline.enrich.duplicate.StoryMaker;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/**
 * Arrivals made from a seed: stories in several versions, some under embargo, withheld or cancelled, some with another
 * provider's text, and notices that are only text; all in random order, some twice.
 */
final class Scenario {
    /** When embargoes that end do end. */
    static final Instant SOON = NINE.plus(Duration.ofHours(6));

    private static final Instant FAR = NINE.plus(Duration.ofDays(300));
    private static final Instant NOTICED = NINE.plus(Duration.ofHours(5));
    private static final List<String> PROVIDERS = List.of("coast", "inland", "upriver");
    private static final List<Kind> NOTICES = List.of(Kind.KILL, Kind.HOLD, Kind.RELEASE, Kind.EMBARGO_CHANGE);

    private final Random random;
    private final StoryMaker maker;

    Scenario(long seed) {
        random = new Random(seed);
        maker = new StoryMaker(seed);
    }

    List<Arrival> arrivals(int stories) {
        List<Arrival> all = new ArrayList<>();
        String text = "";
        for (int story = 0; story < stories; story++) {
            boolean copied = story > 0 && random.nextInt(4) == 0;
            text = copied ? text : String.join("\n\n", maker.story());
            addVersions(all, story, text);
            addNotices(all, story);
        }
        Collections.shuffle(all, random);
        return all;
    }

    private void addVersions(List<Arrival> all, int story, String text) {
        int versions = 1 + random.nextInt(4);
        for (int version = 1; version <= versions; version++) {
            Arrival arrival = new Arrival(story, version(story, version, text), null);
            all.add(arrival);
            if (random.nextInt(6) == 0) {
                all.add(arrival);
            }
        }
    }

    private RawArticle version(int story, int version, String text) {
        RawArticleDraft draft = item(
                        id(story),
                        NINE.plusSeconds(3_600L * version / 4 + story),
                        text + "\n\nVersion " + version + ".")
                .version(version)
                .headline(headline(story))
                .serviceNumber(number(story));
        return switch (random.nextInt(12)) {
            case 0 -> draft.status(ArticleStatus.CANCELED).finish();
            case 1 -> draft.status(ArticleStatus.WITHHELD).finish();
            case 2, 3 -> embargoed(draft, SOON);
            case 4 -> embargoed(draft, FAR);
            case 5 -> draft.embargoStated("when the minister has spoken").finish();
            default -> draft.finish();
        };
    }

    private static RawArticle embargoed(RawArticleDraft draft, Instant until) {
        return draft.embargoedUntil(until.atOffset(ZoneOffset.UTC))
                .embargoStated(until.toString())
                .finish();
    }

    private void addNotices(List<Arrival> all, int story) {
        for (int i = random.nextInt(8) - 5; i > 0; i--) {
            Kind kind = NOTICES.get(random.nextInt(NOTICES.size()));
            String provider = id(story).provider();
            String headline = "Attention editors";
            RawArticle notice = item(
                            ArticleId.parse(provider + ":notice-" + story + "-" + i),
                            NOTICED.plusSeconds(i),
                            wording(kind).formatted(number(story), headline(story)))
                    .headline(headline)
                    .finish();
            all.add(new Arrival(story, notice, kind));
        }
    }

    private static String wording(Kind kind) {
        return switch (kind) {
            case KILL -> "Please kill item %s \"%s\". It is wrong.";
            case HOLD -> "Please hold item %s \"%s\" until further notice.";
            case RELEASE -> "Item %s \"%s\" is now released for publication.";
            default -> "The embargo on item %s \"%s\" has been lifted.";
        };
    }

    private static RawArticleDraft item(ArticleId id, Instant at, String text) {
        String sha256 = CloudEvent.sha256((id + " " + at + text).getBytes(StandardCharsets.UTF_8));
        return new RawArticleDraft(id, at, new Provenance("plain", "UTF-8", List.of(), sha256, NINE))
                .body(new Body(Body.Kind.PLAIN, text));
    }

    static ArticleId id(int story) {
        return ArticleId.parse(PROVIDERS.get(story % PROVIDERS.size()) + ":story-" + story);
    }

    private static String number(int story) {
        return id(story).provider() + " " + (1_000 + story);
    }

    private static String headline(int story) {
        return "Harbour matter number " + (7_000 + story) + " comes before council";
    }
}
