package news.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.RawArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real wires, where a collection of them is at hand: a folder with {@code MANIFEST.tsv}, by default
 * {@code ../shared/data/wires} beside this project. The table it prints is kept in {@code docs/conformance.md}.
 */
class ConformanceTest {
    private static final String FOLDER = "dateline.conformance.wires";
    private static final String TABLE = "dateline.conformance.table";
    private static final int MAX_BYTES = 4 * 1024 * 1024;
    /** What may be said of a file that is sound: that there is no story in it, or a rule of its standard is broken. */
    private static final Set<Reason> OF_SOUND_FILES =
            Set.of(Reason.NO_CONTENT, Reason.NOT_AN_ARTICLE, Reason.INVALID, Reason.UNKNOWN_FORMAT);

    private static final Path WIRES = Path.of(System.getProperty(FOLDER, "../../shared/data/wires"));
    private static final List<Case> CASES = new ArrayList<>();

    /**
     * A file and what came of it.
     *
     * @param file below the folder
     * @param kind the folder it is in
     * @param sound whether its manifest calls it well-formed
     * @param readings of it
     */
    private record Case(String file, String kind, boolean sound, List<Reading> readings) {
        List<RawArticle> articles() {
            return readings.stream()
                    .flatMap(reading -> reading.articles().stream())
                    .toList();
        }

        List<Outcome.Refused> refusals() {
            return readings.stream()
                    .flatMap(reading -> reading.refusals().stream())
                    .toList();
        }

        boolean repaired() {
            return articles().stream()
                    .anyMatch(article -> !article.provenance().repairs().isEmpty());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        boolean there = Files.isReadable(WIRES.resolve("MANIFEST.tsv"));
        if (!there) {
            System.out.println("skipped: conformance, for there is no collection of wires at " + WIRES);
        }
        assumeTrue(there);
        WireFormats formats = new WireFormats(MAX_BYTES);
        List<String> manifest = Files.readAllLines(WIRES.resolve("MANIFEST.tsv"), StandardCharsets.UTF_8);
        for (String line : manifest.subList(1, manifest.size())) {
            String[] columns = line.split("\t", -1);
            byte[] bytes = Files.readAllBytes(WIRES.resolve(columns[0]));
            Delivery delivery = new Delivery(bytes, "wire", null, columns[0], Instant.parse("2026-01-01T00:00:00Z"));
            String kind = columns[0].substring(0, columns[0].lastIndexOf('/'));
            boolean sound = columns[columns.length - 1].matches("well-formed|json-ok|utf-8");
            CASES.add(new Case(columns[0], kind, sound, formats.readAll(delivery)));
        }
    }

    @Test
    void everyFileHasAnOutcomeAndNoneMeetsADefect() {
        assertThat(CASES).allSatisfy(wire -> {
            assertThat(wire.readings()).isNotEmpty();
            assertThat(wire.refusals()).extracting(Outcome.Refused::reason).doesNotContain(Reason.INTERNAL);
        });
    }

    @Test
    void everySoundFileGivesArticlesOrHoldsNone() {
        List<String> wrong = CASES.stream()
                .filter(Case::sound)
                .filter(wire -> !wire.kind().equals("warc") && wire.articles().isEmpty())
                .filter(wire ->
                        !wire.refusals().stream().map(Outcome.Refused::reason).allMatch(OF_SOUND_FILES::contains))
                .map(Case::file)
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void nineOfTenMalformedFeedsAreReadToTheirEntries() {
        List<Case> malformed = CASES.stream()
                .filter(wire -> wire.file().startsWith("rss-atom") && !wire.sound())
                .toList();
        long read = malformed.stream()
                .filter(wire -> !wire.articles().isEmpty()
                        || wire.refusals().stream().allMatch(refused -> refused.reason() == Reason.NO_CONTENT))
                .count();

        assertThat(read * 10).isGreaterThanOrEqualTo(malformed.size() * 9L);
    }

    @Test
    void noTextHasAReplacementCharacter() {
        assertThat(CASES)
                .allSatisfy(wire -> assertThat(wire.articles())
                        .allSatisfy(article -> assertThat(article.body().text() + article.headline())
                                .doesNotContain("\ufffd")));
    }

    @Test
    void twinsInJsonAndNewsMlG2AreTheSameArticle() {
        Map<String, RawArticle> json = new HashMap<>();
        CASES.stream()
                .filter(wire -> wire.kind().equals("dpa-digitalwires-json"))
                .flatMap(wire -> wire.articles().stream())
                .forEach(article -> json.put(article.id().toString(), article));
        Set<String> compared = new HashSet<>();
        CASES.stream()
                .filter(wire -> wire.kind().equals("newsml-g2"))
                .flatMap(wire -> wire.articles().stream())
                .filter(article -> json.containsKey(article.id().toString()))
                .forEach(article -> {
                    RawArticle twin = json.get(article.id().toString());
                    assertThat(article.draft().provenance(twin.provenance()).finish())
                            .isEqualTo(twin);
                    compared.add(article.id().toString());
                });

        assertThat(compared).isNotEmpty();
    }

    @Test
    void printsTheTable() throws IOException {
        String table = table();
        System.out.println(table);
        String file = System.getProperty(TABLE);
        if (file != null) {
            Files.writeString(Path.of(file), table, StandardCharsets.UTF_8);
        }
        assertThat(table.lines().count()).isGreaterThan(10);
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                        "# Conformance\n\nReal wire files from public collections, read by `.ci/conformance`. A file counts as read when at")
                .append(
                        " least one article\ncomes out of it, as repaired when something had to be mended for that, and as refused when")
                .append(" none does; the reasons are\nthose of all its refusals.\n\n")
                .append(
                        "| wires | files | read | repaired | refused | articles | reasons of refusal |\n|---|---:|---:|---:|---:|---:|---|\n");
        Map<String, List<Case>> kinds =
                CASES.stream().collect(Collectors.groupingBy(Case::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, cases) -> table.append(row(kind, cases)));
        return table.append(row("**all**", CASES)).toString();
    }

    private static String row(String kind, List<Case> cases) {
        long read = cases.stream().filter(wire -> !wire.articles().isEmpty()).count();
        long repaired = cases.stream().filter(Case::repaired).count();
        long articles = cases.stream().mapToLong(wire -> wire.articles().size()).sum();
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        cases.stream()
                .flatMap(wire -> wire.refusals().stream())
                .forEach(refused -> reasons.merge(refused.reason(), 1, Integer::sum));
        String why = reasons.entrySet().stream()
                .map(entry ->
                        entry.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " "
                                + entry.getValue())
                .collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        kind,
                        "" + cases.size(),
                        "" + read,
                        "" + repaired,
                        "" + (cases.size() - read),
                        "" + articles,
                        why)
                + " |\n";
    }
}
