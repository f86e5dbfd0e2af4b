package news.dateline.extraction.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a word in a construction reports what somebody said, thinks or wants: counts from annotated news where
 * there are any, else a list of reporting verbs with what their kind of construction usually means. Immutable.
 */
public final class CueLexicon {
    /** Stands for all words together: how a construction is used by and large. */
    static final String ANY = "*";

    private static final String COUNTS = "english.cues.tsv";
    private static final String VERBS = "english.reporting-verbs.txt";
    /** Constructions that report whenever the verb is one of speaking, with the share of times they do. */
    private static final Map<String, Double> OF_SPEECH = Map.of(
            "THAT",
            0.9,
            "O+THAT",
            0.85,
            "CLAUSE",
            0.8,
            "O+CLAUSE",
            0.6,
            "LEFT",
            0.8,
            "AS",
            0.7,
            "WH",
            0.7,
            "O+WH",
            0.6,
            "QUOTE",
            0.9,
            "PASS+THAT",
            0.5);

    /** From this probability on a reading is believed by itself. */
    static final double LIKELY = 0.4;

    private static final double PRIOR_WEIGHT = 1.5;

    private final Map<String, Map<String, int[]>> counts;
    private final Set<String> speech;
    private final Set<String> forms = new HashSet<>();
    private final Set<String> likely = new HashSet<>();
    private final Set<String> direct = new HashSet<>();

    /**
     * @param counts by stem and frame: how often it reported, how often it was seen
     * @param verbs base forms of verbs of speaking
     */
    CueLexicon(Map<String, Map<String, int[]>> counts, List<String> verbs) {
        this.counts = Map.copyOf(counts);
        Set<String> stems = new HashSet<>();
        verbs.forEach(verb -> stems.add(Stems.of(verb)));
        this.speech = Set.copyOf(stems);
        stems.forEach(stem -> addForms(stem, direct));
        forms.addAll(direct);
        counts.keySet().stream().filter(stem -> !stem.equals(ANY)).forEach(stem -> addForms(stem, forms));
        forms.add("according");
        for (String stem : counts.keySet()) {
            if (!stem.equals(ANY)
                    && counts.get(stem).keySet().stream().anyMatch(frame -> probability(stem, frame) >= LIKELY)) {
                addForms(stem, likely);
            }
        }
        likely.addAll(direct);
        likely.add("according");
    }

    /** The lexicon in the library's own resources. */
    public static CueLexicon english() {
        return English.LEXICON;
    }

    /** Only the list of verbs, for counting. */
    public static CueLexicon seeds() {
        return new CueLexicon(Map.of(), English.verbs());
    }

    private static void addForms(String stem, Set<String> forms) {
        forms.add(stem);
        forms.addAll(Stems.formsOf(stem));
    }

    /** Whether in some construction the form reports more often than not, and so is worth a parse. */
    boolean isLikely(String lower) {
        return likely.contains(lower);
    }

    /** Whether any word of this form has ever reported. */
    boolean mayReport(String lower) {
        return forms.contains(lower);
    }

    /** Whether it is a form of a verb that introduces words in quotation marks. */
    boolean reportsDirectly(String lower) {
        return direct.contains(lower);
    }

    boolean isSpeech(String stem) {
        return speech.contains(stem) || stem.equals("accord");
    }

    /** Probability that the word, by its stem, reports in this frame. */
    double probability(String stem, String frame) {
        double general = share(counts.getOrDefault(ANY, Map.of()).get(frame), 0, 1);
        double prior = speech.contains(stem) ? Math.max(general, OF_SPEECH.getOrDefault(frame, 0.0)) : general;
        return share(counts.getOrDefault(stem, Map.of()).get(frame), prior, PRIOR_WEIGHT);
    }

    private static double share(int @Nullable [] seen, double prior, double weight) {
        return seen == null ? prior : (seen[0] + weight * prior) / (seen[1] + weight);
    }

    private static final class English {
        static final CueLexicon LEXICON = new CueLexicon(counts(), verbs());

        private static Map<String, Map<String, int[]>> counts() {
            Map<String, Map<String, int[]>> counts = new HashMap<>();
            for (String line : lines(COUNTS)) {
                String[] columns = line.split("\t", -1);
                counts.computeIfAbsent(columns[0], stem -> new HashMap<>())
                        .put(columns[1], new int[] {Integer.parseInt(columns[2]), Integer.parseInt(columns[3])});
            }
            return counts;
        }

        private static List<String> verbs() {
            List<String> verbs = new ArrayList<>();
            for (String line : lines(VERBS)) {
                verbs.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
            }
            return verbs;
        }

        private static List<String> lines(String resource) {
            try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("expected the resource " + resource);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
