package news.dateline.sink.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import news.dateline.sink.desk.DeskRule.Condition;

/**
 * The desks' rules, one a line; a topic may have several, of which one must hold. Empty lines and what follows a
 * {@code #} at the start of a line are left out.
 *
 * <pre>
 * news.desk.sport when subject = medtop:15*
 * news.desk.harbour when place = Hull, Grimsby and urgency <= 4
 * news.desk.harbour when entity = "Port of Hull"
 * </pre>
 *
 * @param rules in the order of the lines
 */
public record DeskRules(List<DeskRule> rules) {
    /** No desks. */
    public static final DeskRules NONE = new DeskRules(List.of());

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+when\\s+(.+)");
    private static final Pattern TOPIC = Pattern.compile("news\\.desk\\.[a-z0-9._-]{1,200}");
    private static final Pattern CONDITION = Pattern.compile("(\\p{L}+)\\s*(<=|=)\\s*(.+)");
    /** Commas and {@code and} inside quotation marks belong to the value. */
    private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final Pattern AND = Pattern.compile("\\s+and\\s+" + UNQUOTED);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*" + UNQUOTED);
    private static final int LEAST_URGENT = 9;

    /** Rules that cannot be used; says what is wrong with each line, not only the first. */
    public static final class InvalidException extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidException(List<String> problems) {
            super(String.join("; ", problems));
        }
    }

    /** Copies its list. */
    public DeskRules {
        rules = List.copyOf(rules);
    }

    /** @throws InvalidException if a line is no rule; the message begins with its number */
    public static DeskRules parse(String text) throws InvalidException {
        List<DeskRule> rules = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    rules.add(rule(line));
                } catch (IllegalArgumentException e) {
                    problems.add("line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return new DeskRules(rules);
    }

    /** The topics of all desks. */
    public List<TopicSpec> topics() {
        return rules.stream()
                .map(DeskRule::topic)
                .distinct()
                .map(topic -> new TopicSpec(
                        topic,
                        TopicCatalogue.ENRICHED.value(),
                        "The articles a desk asked for.",
                        TopicSpec.Cleanup.COMPACT,
                        null))
                .toList();
    }

    /** The topics of the desks that want this article, in alphabetical order. */
    Set<String> desksFor(EnrichedArticle article) {
        return rules.stream()
                .filter(rule -> rule.wants(article))
                .map(DeskRule::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DeskRule rule(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a rule is TOPIC when CONDITION and CONDITION: " + line);
        }
        String topic = matcher.group(1);
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("a desk's topic is news.desk. and a-z, 0-9, '.', '_', '-': " + topic);
        }
        return new DeskRule(
                topic,
                AND.splitAsStream(matcher.group(2)).map(DeskRules::condition).toList());
    }

    private static Condition condition(String text) {
        Matcher matcher = CONDITION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a condition is FIELD = VALUE, VALUE: " + text.strip());
        }
        Field field = field(matcher.group(1));
        if (matcher.group(2).equals("<=")) {
            return new Condition(field, upTo(field, matcher.group(3).strip()));
        }
        List<String> values = COMMA.splitAsStream(matcher.group(3).strip())
                .map(DeskRules::value)
                .toList();
        values.stream().filter(value -> field == Field.URGENCY).forEach(DeskRules::urgency);
        return new Condition(field, values);
    }

    private static Field field(String name) {
        Optional<Field> field = Arrays.stream(Field.values())
                .filter(f -> f.name().equalsIgnoreCase(name))
                .findFirst();
        return field.orElseThrow(() -> new IllegalArgumentException(
                "a field is one of " + Arrays.toString(Field.values()).toLowerCase(Locale.ROOT) + ": " + name));
    }

    private static List<String> upTo(Field field, String value) {
        if (field != Field.URGENCY) {
            throw new IllegalArgumentException(
                    "only urgency can be compared with <=: " + field.name().toLowerCase(Locale.ROOT));
        }
        return IntStream.rangeClosed(1, urgency(value))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static int urgency(String value) {
        if (!value.matches("[1-9]")) {
            throw new IllegalArgumentException("an urgency lies in 1 to " + LEAST_URGENT + ": " + value);
        }
        return Integer.parseInt(value);
    }

    private static String value(String text) {
        String bare = text.matches("\".*\"") ? text.substring(1, text.length() - 1) : text;
        if (bare.isBlank() || bare.contains("\"")) {
            throw new IllegalArgumentException("a value is a word or stands in quotation marks: " + text);
        }
        return bare.strip().toLowerCase(Locale.ROOT);
    }
}
