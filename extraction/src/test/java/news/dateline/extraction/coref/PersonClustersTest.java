package news.dateline.extraction.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Whole articles of our own, every name of a person marked {@code [name|number of the person]}. A person is right when
 * one entity has exactly the marked names and nothing else; the first set was there while the rules grew, the second
 * was written after them and is only measured.
 */
class PersonClustersTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|(\\d+)]");
    private static final double LEAST_SHARE = 0.92;

    /** Persons of the marked articles, and those that came out otherwise, in words. */
    private record Tally(int persons, List<String> wrong) {
        int right() {
            return persons - wrong.size();
        }
    }

    @Test
    void putsEveryNameOfAPersonAndNoOthersIntoOneEntity() {
        Tally first = tally("persons-first.txt");
        Tally second = tally("persons-second.txt");

        List<String> wrong = new ArrayList<>(first.wrong);
        wrong.addAll(second.wrong);
        assertThat((double) (first.right() + second.right()) / (first.persons + second.persons))
                .as(
                        "%d of %d, then %d of %d exact:%n%s",
                        first.right(), first.persons, second.right(), second.persons, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static Tally tally(String file) {
        int persons = 0;
        List<String> wrong = new ArrayList<>();
        for (String article : resource(file).split("(?m)^# ", -1)) {
            int titleEnd = article.indexOf('\n');
            String marked = article.substring(titleEnd + 1);
            Map<Integer, Set<Span>> gold = gold(marked);
            String text = MARKED.matcher(marked).replaceAll("$1");
            Set<Set<Span>> found = found(text);
            persons += gold.size();
            for (Set<Span> names : gold.values()) {
                if (!found.contains(names)) {
                    wrong.add(article.substring(0, titleEnd) + ": " + words(names, text) + " is not among "
                            + found.stream().map(other -> words(other, text)).toList());
                }
            }
        }
        return new Tally(persons, wrong);
    }

    private static Map<Integer, Set<Span>> gold(String marked) {
        Map<Integer, Set<Span>> persons = new TreeMap<>();
        Matcher name = MARKED.matcher(marked);
        int markup = 0;
        while (name.find()) {
            int start = name.start() - markup;
            int length = name.end(1) - name.start(1);
            persons.computeIfAbsent(Integer.valueOf(name.group(2)), number -> new HashSet<>())
                    .add(new Span(start, start + length));
            markup += name.end() - name.start() - length;
        }
        return persons;
    }

    private static Set<Set<Span>> found(String text) {
        return Extractor.standard().extractPlain(text).entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.NAMED)
                        .map(EntityMention::span)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static String words(Set<Span> names, String text) {
        return names.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .map(span -> span.in(text) + "@" + span.start())
                .collect(Collectors.joining(", "));
    }

    private static String resource(String file) {
        try (InputStream in = PersonClustersTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
