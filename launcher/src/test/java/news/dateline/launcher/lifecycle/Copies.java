package news.dateline.launcher.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/** An agency's stories and what other providers make of them, from a seed: the whole text, or cut from the bottom. */
final class Copies {
    private static final String AGENCY = "dpa";
    private static final List<String> TOWNS =
            List.of("Ostmark", "Westhaven", "Port Mercy", "Alven", "Brekke", "Lower Marl", "Tarn", "Skarhamn");
    private static final List<String> THINGS = List.of(
            "the harbour wall",
            "a dairy",
            "the night ferry",
            "a quarry",
            "the old mill",
            "a tannery",
            "the lock gates");
    private static final List<String> DEEDS = List.of(
            "was sold to a firm from %s for %d million crowns",
            "will close in %2$d weeks, the council of %1$s decided",
            "took in water from %s on day %d of the flood",
            "lost %2$d jobs when its owner moved to %1$s",
            "was built by masons from %s in %d months");

    private final Random random;
    private final Instant start;
    private final List<RawArticle> arrivals = new ArrayList<>();
    private final Map<ArticleId, ArticleId> originals =
            new TreeMap<>(java.util.Comparator.comparing(ArticleId::toString));

    Copies(long seed, Instant start, int stories) {
        this.random = new Random(seed);
        this.start = start;
        IntStream.range(0, stories).forEach(this::tell);
        Collections.shuffle(arrivals, random);
    }

    /** In order of arrival. */
    List<RawArticle> arrivals() {
        return arrivals;
    }

    /** The agency's story behind each article. */
    Map<ArticleId, ArticleId> originals() {
        return originals;
    }

    private void tell(int story) {
        ArticleId agency = new ArticleId(AGENCY, "told-" + story);
        List<String> paragraphs =
                IntStream.range(0, 9).mapToObj(i -> paragraph()).toList();
        add(agency, agency, paragraphs);
        int sites = 1 + random.nextInt(4);
        for (int site = 0; site < sites; site++) {
            add(new ArticleId("site" + site, "copy-" + story), agency, paragraphs.subList(0, 6 + random.nextInt(4)));
        }
    }

    private void add(ArticleId id, ArticleId agency, List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);
        byte[] bytes = (id + text).getBytes(StandardCharsets.UTF_8);
        RawArticleDraft draft = new RawArticleDraft(
                        id, start, new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(bytes), start))
                .headline(pick(THINGS) + " in " + pick(TOWNS))
                .body(new Body(Body.Kind.PLAIN, text));
        arrivals.add(id.equals(agency) ? draft.finish() : draft.credit(AGENCY).finish());
        originals.put(id, agency);
    }

    private String paragraph() {
        return "In " + pick(TOWNS) + " " + pick(THINGS) + " of the year " + (1700 + random.nextInt(300)) + " "
                + pick(DEEDS).formatted(pick(TOWNS), 2 + random.nextInt(900)) + ", " + random.nextInt(1000)
                + " people signed against it and " + pick(THINGS) + " stands empty.";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
