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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole articles of our own, every name of a person marked {@code [name|number of the person]} before any output was
 * seen. A person is right when one entity has exactly the marked names and nothing else. What each set gave when it was
 * read first is in {@code docs/model-card.md}; here stands what it must not fall below.
 */
class PersonClustersTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|(\\d+)]");

    /** Persons of the marked articles, and those that came out otherwise, in words. */
    private record Tally(int persons, List<String> wrong) {
        int right() {
            return persons - wrong.size();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "persons-first.txt, 0.96",
        "persons-second.txt, 0.96",
        "persons-third.txt, 0.94",
        "persons-fourth.txt, 0.95",
        "persons-fifth.txt, 0.95",
        "persons-sixth.txt, 0.95"
    })
    void putsEveryNameOfAPersonAndNoOthersIntoOneEntity(String file, double leastShare) {
        Tally tally = tally(file);

        assertThat((double) tally.right() / tally.persons)
                .as("%s: %d of %d exact:%n%s", file, tally.right(), tally.persons, String.join("\n", tally.wrong))
                .isGreaterThanOrEqualTo(leastShare);
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
