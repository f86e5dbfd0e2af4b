package news.dateline.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where settings come from. A later one wins: the defaults in the code, the file, the environment, the overrides.
 *
 * <p>A variable stands for the key it spells in lower case with dots: {@code DATELINE_ENRICH_THREADS} for
 * {@code dateline.enrich.threads}, {@code KAFKA_BOOTSTRAP_SERVERS} for {@code kafka.bootstrap.servers}. Container
 * platforms set {@code KAFKA_*} variables of their own (service links, the broker's image): those that spell no setting
 * of Kafka's clients are not ours and are left alone. In the file, {@code kafka.*} passes whole.
 *
 * @param file of Java properties in UTF-8; absent when there is none
 * @param environment the process's variables
 * @param overrides by key; used by tests and by services that run inside another program
 */
public record SettingsSources(@Nullable Path file, Map<String, String> environment, Map<String, String> overrides) {
    private static final String FILE_VARIABLE = "DATELINE_CONFIG";

    /** Copies its maps. */
    public SettingsSources {
        environment = Map.copyOf(environment);
        overrides = Map.copyOf(overrides);
    }

    /** Overrides and nothing else: neither file nor environment. */
    public static SettingsSources only(Map<String, String> overrides) {
        return new SettingsSources(null, Map.of(), overrides);
    }

    /**
     * The process's own: its environment, and the file named by {@code file} or {@code DATELINE_CONFIG}.
     *
     * @param file absent when the command line names none
     */
    public static SettingsSources ofProcess(@Nullable Path file, Map<String, String> overrides) {
        Map<String, String> environment = System.getenv();
        String named = environment.get(FILE_VARIABLE);
        return new SettingsSources(file != null || named == null ? file : Path.of(named), environment, overrides);
    }

    /** The value that wins for one key of ours, unread. Touches no class that logs: it says how to log. */
    public Optional<String> value(String key) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(overrides.get(key))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(fromFile().get(key)));
    }

    /** Every key of ours or of Kafka's that some source gives, with the value that wins. */
    Map<String, Sourced> merged() {
        Map<String, Sourced> all = new TreeMap<>();
        fromFile().forEach((key, value) -> all.put(key, new Sourced(value, "file " + file)));
        fromEnvironment().forEach((key, value) -> all.put(key, new Sourced(value, "environment")));
        overrides.forEach((key, value) -> all.put(key, new Sourced(value, "override")));
        return all;
    }

    private Map<String, String> fromFile() {
        if (file == null) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new InvalidSettingsException(List.of("cannot read the settings file " + file + ": " + e));
        }
        return strings(properties);
    }

    private static Map<String, String> strings(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> properties.getProperty(name).strip()));
    }

    private Map<String, String> fromEnvironment() {
        Set<String> clientKeys = KafkaKeys.known();
        Map<String, String> found = new LinkedHashMap<>();
        environment.forEach((name, value) -> {
            String key = name.toLowerCase(Locale.ROOT).replace('_', '.');
            boolean ours = name.startsWith("DATELINE_") && !name.equals(FILE_VARIABLE);
            if (ours || (name.startsWith("KAFKA_") && clientKeys.contains(key))) {
                found.put(key, value);
            }
        });
        return found;
    }

    /**
     * A value and where it comes from.
     *
     * @param value as written
     * @param origin for people
     */
    record Sourced(String value, String origin) {}
}
