package news.dateline.launcher.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/** Articles of 4 KB that differ: names, numbers and sentences drawn with a fixed seed. Not thread-safe. */
final class Generator {
    private static final int BYTES = 4096;
    private static final Instant CREATED = Instant.parse("2026-10-06T08:00:00Z");
    private static final List<String> FIRST = List.of(
            "Ada", "Bruno", "Chidi", "Dalia", "Emil", "Farah", "Goran", "Hanne", "Ines", "Jonas", "Keiko", "Luis",
            "Mira", "Nadia", "Oskar", "Petra", "Rosa", "Samir", "Tessa", "Yusuf");
    private static final List<String> LAST = List.of(
            "Adeyemi",
            "Brandt",
            "Castellane",
            "Dahl",
            "Ekström",
            "Ferrand",
            "Giordano",
            "Haddad",
            "Ishikawa",
            "Jovanovic",
            "Kowalczyk",
            "Lindqvist",
            "Moreau",
            "Nwosu",
            "Okafor",
            "Petrov",
            "Quintero",
            "Ramanathan",
            "Solheim",
            "Whitcombe");
    private static final List<String> PLACES =
            List.of("Port Mercy", "Alven", "Westhaven", "Lindmoor", "Lake Orsa", "Riverton", "Norland", "Caldonia");
    private static final List<String> BODIES = List.of(
            "Water Authority",
            "Central Bank",
            "Ministry of Transport",
            "Harbour Union",
            "Court of Appeal",
            "Institute");
    private static final List<String> SENTENCES = List.of(
            "%1$s %2$s, the director of the %4$s of %3$s, said that %5$d people would have to leave by the weekend.",
            "“We have waited %5$d days for an answer,” %2$s said. “Nobody in %3$s believes in promises any more.”",
            "The %4$s rejected the charge and said it had spent %5$d million crowns on repairs since May.",
            "According to the %4$s, the number of ships that call at %3$s fell by %5$d percent in a year.",
            "%1$s %2$s told reporters in %3$s that the plan was “a gift to those who need none.”",
            "Trade between %3$s and its neighbours grew to %5$d million tonnes, the highest figure on record.",
            "“It is cheaper to mend a roof than to buy a boat,” said %1$s %2$s, who leads the opposition in %3$s.",
            "The road to %3$s was closed for %5$d hours after a lorry lost its load near the old customs house.");

    private final Random random;

    Generator(long seed) {
        this.random = new Random(seed);
    }

    RawArticle article(int number, Instant receivedAt) {
        StringBuilder body = new StringBuilder(pick(PLACES)).append(", Oct 6 (Bench) - ");
        while (body.length() < BYTES) {
            body.append(sentence()).append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        String text = body.substring(0, BYTES);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new RawArticleDraft(
                        new ArticleId("bench", "a" + number),
                        CREATED,
                        new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(bytes), receivedAt))
                .headline(pick(LAST) + " speaks of " + pick(PLACES) + " " + number)
                .language("en")
                .body(new Body(Body.Kind.PLAIN, text))
                .finish();
    }

    private String sentence() {
        return String.format(
                java.util.Locale.ROOT,
                pick(SENTENCES),
                pick(FIRST),
                pick(LAST),
                pick(PLACES),
                pick(BODIES),
                2 + random.nextInt(900));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
