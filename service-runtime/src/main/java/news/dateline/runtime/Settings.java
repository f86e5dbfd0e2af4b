package news.dateline.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings, read and checked as a whole. Immutable. */
public final class Settings {
    private final SmallRyeConfig config;
    private final KafkaSettings kafka;
    private final List<Effective> effective;

    private Settings(SmallRyeConfig config, KafkaSettings kafka, List<Effective> effective) {
        this.config = config;
        this.kafka = kafka;
        this.effective = List.copyOf(effective);
    }

    /**
     * @param mappings the interfaces to read; keys of other sections are left to the services they belong to
     * @throws InvalidSettingsException if a value is unfit or missing, a key unknown, or a Kafka setting not ours to
     *     give away; with all that is wrong
     */
    public static Settings load(SettingsSources sources, Class<?>... mappings) {
        List<SettingsTable.Row> rows = Arrays.stream(mappings)
                .flatMap(mapping -> SettingsTable.of(mapping).rows().stream())
                .toList();
        Map<String, SettingsSources.Sourced> given = sources.merged();
        List<String> problems = new ArrayList<>(SettingsChecks.problems(rows, given));
        SmallRyeConfig config = map(ours(given, rows), problems, mappings);
        if (config == null || !problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        return new Settings(config, kafka(given), effective(rows, given));
    }

    /** The typed view of one mapping given to {@link #load}. */
    public <T> T get(Class<T> mapping) {
        return config.getConfigMapping(mapping);
    }

    public KafkaSettings kafka() {
        return kafka;
    }

    /** Every value in force, in order of key. */
    public List<Effective> effective() {
        return effective;
    }

    private static @Nullable SmallRyeConfig map(
            Map<String, String> values, List<String> problems, Class<?>[] mappings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, Integer.MAX_VALUE, new Durations())
                .withSources(new PropertiesConfigSource(values, "settings", 1));
        for (Class<?> mapping : mappings) {
            builder.withMapping(
                    mapping, mapping.getAnnotation(ConfigMapping.class).prefix());
        }
        try {
            return builder.build();
        } catch (ConfigValidationException e) {
            IntStream.range(0, e.getProblemCount())
                    .mapToObj(i -> e.getProblem(i).getMessage().replaceAll("SRCFG\\d+: ", ""))
                    .forEach(problems::add);
            return null;
        }
    }

    private static Map<String, String> ours(Map<String, SettingsSources.Sourced> given, List<SettingsTable.Row> rows) {
        Set<String> keys = rows.stream().map(SettingsTable.Row::key).collect(Collectors.toSet());
        return given.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    private static KafkaSettings kafka(Map<String, SettingsSources.Sourced> given) {
        Map<String, String> values = new TreeMap<>();
        given.forEach((key, value) -> {
            if (key.startsWith(KafkaKeys.PREFIX)) {
                values.put(key.substring(KafkaKeys.PREFIX.length()), value.value());
            }
        });
        return new KafkaSettings(values);
    }

    private static List<Effective> effective(List<SettingsTable.Row> rows, Map<String, SettingsSources.Sourced> given) {
        Stream<Effective> ours = rows.stream().map(row -> Effective.of(row, given.get(row.key())));
        Stream<Effective> kafka = given.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KafkaKeys.PREFIX))
                .map(entry -> Effective.of(entry.getKey(), entry.getValue()));
        return Stream.concat(ours, kafka).toList();
    }

    /**
     * One value in force.
     *
     * @param key of the setting
     * @param value as written; masked when it is a secret, empty when the setting is absent
     * @param origin {@code default}, {@code file …}, {@code environment} or {@code override}
     */
    public record Effective(String key, String value, String origin) {
        private static final String SECRET =
                ".*(password|secret|token|credential|jaas|private|keystore\\.key|user\\.info).*";

        static Effective of(SettingsTable.Row row, SettingsSources.@Nullable Sourced given) {
            String value = row.defaultValue() == null ? "" : row.defaultValue();
            return given == null ? new Effective(row.key(), value, "default") : of(row.key(), given);
        }

        static Effective of(String key, SettingsSources.Sourced given) {
            return new Effective(key, key.matches(SECRET) ? "***" : given.value(), given.origin());
        }
    }
}
