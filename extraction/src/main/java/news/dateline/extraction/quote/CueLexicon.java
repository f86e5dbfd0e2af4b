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
import news.dateline.extraction.syntax.Tag;
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
    private static final Map<String, Double> OF_SPEECH = Map.ofEntries(
            Map.entry("THAT", 0.9),
            Map.entry("O+THAT", 0.85),
            Map.entry("CLAUSE", 0.8),
            Map.entry("O+CLAUSE", 0.6),
            Map.entry("GAP+CLAUSE", 0.5),
            Map.entry("LEFT", 0.8),
            Map.entry("AS", 0.7),
            Map.entry("WH", 0.7),
            Map.entry("O+WH", 0.6),
            Map.entry("QUOTE", 0.9),
            Map.entry("PASS+THAT", 0.5));

    /** “As the mayor put it”: speaks in this construction only. */
    private static final String AS_PUT = "put";

    /** The stem of “note” is a word of its own. */
    private static final String NO_FORM = "not";

    /**
     * Verbs that do nothing but report when a clause follows them, however rarely the annotation has it so: “admitted
     * he lied”.
     */
    private static final Set<String> ONLY_REPORTS = Stems.all(
            "admit",
            "concede",
            "confess",
            "insist",
            "allege",
            "assert",
            "contend",
            "maintain",
            "boast",
            "swear",
            "vow",
            "joke",
            "complain",
            "testify",
            "reckon",
            "predict",
            "acknowledge",
            "concur",
            "caution");

    /** From this probability on a reading is believed by itself. */
    static final double LIKELY = 0.4;

    /** From this probability on a report makes reports of the words it holds unlikely. */
    static final double HOLDS = 0.4;

    private static final int VERB = 1;
    private static final int NOUN = 2;
    private static final int ADJECTIVE = 4;
    private static final int OTHER = 8;

    private static final double PRIOR_WEIGHT = 1.5;
    private static final double SITUATION_WEIGHT = 10;

    private final Map<String, Map<String, int[]>> counts;
    /** The counts of the situations of a frame, added up. */
    private final Map<String, int[]> standing;

    /** The same for those inside another report. */
    private final Map<String, int[]> inside;

    private final Set<String> speech;
    private final Set<String> forms = new HashSet<>();
    /** By form: the parts of speech, as bits of {@link #NOUN} and so on, in which it is likely in some construction. */
    private final Map<String, Integer> likely = new HashMap<>();

    private final Set<String> direct = new HashSet<>();

    /**
     * @param counts by stem and frame: how often it reported, how often it was seen
     * @param verbs base forms of verbs of speaking
     */
    CueLexicon(Map<String, Map<String, int[]>> counts, List<String> verbs) {
        this.counts = Map.copyOf(counts);
        this.standing = standing(counts.getOrDefault(ANY, Map.of()), "");
        this.inside = standing(counts.getOrDefault(ANY, Map.of()), Situation.INSIDE);
        Set<String> stems = new HashSet<>();
        verbs.forEach(verb -> stems.add(Stems.of(verb)));
        this.speech = Set.copyOf(stems);
        stems.forEach(stem -> addForms(stem, direct));
        forms.addAll(direct);
        counts.keySet().stream().filter(stem -> !stem.equals(ANY)).forEach(stem -> addForms(stem, forms));
        addForms(AS_PUT, forms);
        forms.add("according");
        counts.forEach((stem, frames) -> {
            int parts = stem.equals(ANY) ? 0 : likelyParts(stem, frames.keySet());
            if (parts != 0) {
                addForms(stem, parts);
            }
        });
        stems.forEach(stem -> addForms(stem, VERB));
        addForms(AS_PUT, VERB);
        for (String noun : Words.VIEWS) {
            forms.add(noun);
            likely.merge(noun, NOUN, (one, other) -> one | other);
        }
        likely.put("according", VERB | NOUN | ADJECTIVE | OTHER);
    }

    private int likelyParts(String stem, Set<String> frames) {
        int parts = 0;
        for (String frame : frames) {
            if (probability(stem, frame) >= LIKELY) {
                parts |= frame.startsWith("N:") ? NOUN : frame.startsWith("A:") ? ADJECTIVE : VERB;
            }
        }
        return parts;
    }

    private void addForms(String stem, int parts) {
        Set<String> all = new HashSet<>();
        addForms(stem, all);
        all.forEach(form -> likely.merge(form, parts, (one, other) -> one | other));
    }

    /** The lexicon in the library's own resources. */
    public static CueLexicon english() {
        return English.LEXICON;
    }

    /** Only the list of verbs, for counting. */
    public static CueLexicon seeds() {
        return new CueLexicon(Map.of(), English.verbs());
    }

    /** The verbs with the counts of a table as the counter writes it. */
    public static CueLexicon of(String table) {
        return new CueLexicon(parsed(table.lines().toList()), English.verbs());
    }

    private static Map<String, Map<String, int[]>> parsed(List<String> rows) {
        Map<String, Map<String, int[]>> counts = new HashMap<>();
        for (String row : rows) {
            String[] columns = row.split("\t", -1);
            counts.computeIfAbsent(columns[0], stem -> new HashMap<>())
                    .put(columns[1], new int[] {Integer.parseInt(columns[2]), Integer.parseInt(columns[3])});
        }
        return counts;
    }

    private static void addForms(String stem, Set<String> forms) {
        forms.add(stem);
        forms.addAll(Stems.formsOf(stem));
        forms.remove(NO_FORM);
    }

    /** Whether in some construction the form reports more often than not, and so is worth a parse. */
    boolean isLikely(String lower) {
        return likely.containsKey(lower);
    }

    /** The same for the form as this part of speech. */
    boolean isLikely(String lower, Tag tag) {
        int part = tag.isVerb()
                ? VERB
                : switch (tag) {
                    case NOUN, NOUNS -> NOUN;
                    case ADJECTIVE -> ADJECTIVE;
                    default -> OTHER;
                };
        return (likely.getOrDefault(lower, 0) & part) != 0;
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
        boolean speaks = speech.contains(stem) || (stem.equals(AS_PUT) && frame.equals("AS"));
        double prior = speaks ? Math.max(general, OF_SPEECH.getOrDefault(frame, 0.0)) : general;
        return share(counts.getOrDefault(stem, Map.of()).get(frame), prior, PRIOR_WEIGHT);
    }

    /** The same, given how the word stands: in this frame such words report so much more or less often than others. */
    double probability(String stem, String frame, Situation situation) {
        double plain = probability(stem, frame);
        Map<String, int[]> all = counts.getOrDefault(ANY, Map.of());
        int[] here = all.get(frame + situation.key());
        if (here == null) {
            return plain;
        }
        double general = share(standing.get(frame), 0.1, 5);
        double prior = situation.inside() ? share(inside.get(frame), general, SITUATION_WEIGHT) : general;
        double odds = odds(plain) * odds(share(here, prior, SITUATION_WEIGHT)) / odds(general);
        double probability = odds / (1 + odds);
        boolean certain = frame.equals("CLAUSE") && situation.isPlain() && ONLY_REPORTS.contains(stem);
        return certain ? Math.max(probability, LIKELY) : probability;
    }

    private static Map<String, int[]> standing(Map<String, int[]> all, String ending) {
        Map<String, int[]> sums = new HashMap<>();
        all.forEach((frame, seen) -> {
            int at = frame.indexOf('@');
            if (at > 0 && frame.endsWith(ending)) {
                int[] sum = sums.computeIfAbsent(frame.substring(0, at), k -> new int[2]);
                sum[0] += seen[0];
                sum[1] += seen[1];
            }
        });
        return sums;
    }

    private static double odds(double probability) {
        return probability / Math.max(1 - probability, 1e-9);
    }

    private static double share(int @Nullable [] seen, double prior, double weight) {
        return seen == null ? prior : (seen[0] + weight * prior) / (seen[1] + weight);
    }

    private static final class English {
        static final CueLexicon LEXICON = new CueLexicon(parsed(lines(COUNTS)), verbs());

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
