package news.dateline.enrich.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes stories of our sentences, and the copies that other desks would make of them. Two stories of one kind share
 * their sentences and differ in names and numbers, as reports of results, matches and floods do.
 */
public final class StoryMaker {
    private static final List<String> FIRST = words("Ada Ben Cleo Dirk Edda Finn Gina Hugo Ines Jonas Kira Leon Mona"
            + " Nils Olga Paul Rosa Sven Tina Udo Vera Willem Yara Zeno Marta Oskar Lidia Bruno Selma Anton");
    private static final List<String> LAST = words(
            "Abel Brandt Castell Dorn Ekberg Falk Grau Hansen Imhof Jansen Kroll"
                    + " Lenz Moller Novak Olsen Pohl Quint Ritter Sommer Thiel Ulrich Vogel Winter Zander Aldana Bruni Costa Duarte");
    private static final List<String> TOWNS = words("Harlow Estra Merin Tolvad Ostby Calden Vesper Norvik Brandel Solin"
            + " Arvika Petrov Lindos Marrow Kestrel Dunmore Fallon Greve Hollin Ister Jarrow Kelmet Lorne Mardin");
    private static final List<String> FIRMS =
            words("Delmar Soltec Orban Kestrelis Norrland Polaria Ferrox Aquila Tavira"
                    + " Montex Beryll Caldera Dynora Elstar Fjordia Galvan Helikon Intara Juno Kobalt Lumen Meridia");
    private static final List<String> KINDS_OF_FIRM =
            List.of("AG", "Group", "Foundation", "Works", "Union", "Institute");
    private static final List<String> DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    private final Random random;
    private final List<List<String>> kinds = kinds();

    public StoryMaker(long seed) {
        random = new Random(seed);
    }

    /** Paragraphs of one sentence: the lead and seven to ten others of one kind, in any order. */
    public List<String> story() {
        List<String> kind = kinds.get(random.nextInt(kinds.size()));
        List<String> others = new ArrayList<>(kind.subList(1, kind.size()));
        Collections.shuffle(others, random);
        List<String> sentences = new ArrayList<>();
        sentences.add(kind.get(0));
        sentences.addAll(others.subList(0, 7 + random.nextInt(others.size() - 6)));
        Map<String, String> names = names();
        return sentences.stream().map(s -> fill(s, names)).toList();
    }

    /** What another desk makes of it: one to three of the edits that desks make. */
    public String copy(List<String> story) {
        List<String> paragraphs = new ArrayList<>(story);
        for (int i = random.nextInt(3); i >= 0; i--) {
            edit(paragraphs);
        }
        return String.join(random.nextBoolean() ? "\n\n" : "\n", paragraphs);
    }

    private void edit(List<String> paragraphs) {
        switch (random.nextInt(7)) {
            case 0, 1 -> cutFromTheBottom(paragraphs);
            case 2 -> mergeParagraphs(paragraphs);
            case 3 -> paragraphs.replaceAll(p -> p.replaceFirst("\"", "“").replaceFirst("\"", "”"));
            case 4 ->
                paragraphs.add(1, "This newspaper has asked readers for their views and will print the best of them.");
            case 5 -> paragraphs.set(0, paragraphs.get(0).replaceFirst("from |after |as ", "when "));
            default -> paragraphs.add("(c) " + pick(FIRMS) + " Media");
        }
    }

    private void cutFromTheBottom(List<String> paragraphs) {
        int keep = Math.max(3, (int) (paragraphs.size() * (0.35 + 0.55 * random.nextDouble())));
        while (paragraphs.size() > keep) {
            paragraphs.remove(paragraphs.size() - 1);
        }
    }

    private static void mergeParagraphs(List<String> paragraphs) {
        for (int i = paragraphs.size() - 2; i > 0; i -= 2) {
            paragraphs.set(i, paragraphs.get(i) + " " + paragraphs.remove(i + 1));
        }
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String person : List.of("{P}", "{Q}")) {
            names.put(person, pick(FIRST) + " " + pick(LAST));
        }
        names.put("{C}", pick(TOWNS));
        names.put("{E}", pick(TOWNS));
        for (String firm : List.of("{O}", "{F}")) {
            names.put(firm, pick(FIRMS) + " " + pick(KINDS_OF_FIRM));
        }
        names.put("{W}", pick(DAYS));
        return names;
    }

    private String fill(String sentence, Map<String, String> names) {
        String filled = sentence;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled.replace("{N}", Integer.toString(2 + random.nextInt(40)))
                .replace("{K}", "%,d".formatted(200 + random.nextInt(40_000)))
                .replace("{M}", random.nextInt(1, 90) + "." + random.nextInt(1, 9) + " million euros")
                .replace("{Y}", Integer.toString(1930 + random.nextInt(80)));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private static List<List<String>> kinds() {
        try (InputStream in = Objects.requireNonNull(StoryMaker.class.getResourceAsStream("stories.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "");
            return Arrays.stream(text.split("\\n\\n", -1))
                    .map(kind -> kind.lines().filter(line -> !line.isBlank()).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
