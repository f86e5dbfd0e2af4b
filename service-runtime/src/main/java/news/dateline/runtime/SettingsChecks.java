package news.dateline.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the mapping itself cannot see: unknown keys, numbers out of range, Kafka settings that are not the operator's.
 */
final class SettingsChecks {
    private static final String PREFIX = "dateline.";

    /** The sections of {@code dateline.*}; one file may serve every service, so each leaves the others' keys alone. */
    private static final Set<String> SECTIONS = Set.of("ingest", "enrich", "sink", "console", "topics", "log");

    private SettingsChecks() {}

    static List<String> problems(List<SettingsTable.Row> rows, Map<String, SettingsSources.Sourced> given) {
        return Stream.of(unknown(rows, given), outOfRange(rows, given), refused(given), brokers(given))
                .flatMap(problem -> problem)
                .toList();
    }

    private static Stream<String> unknown(List<SettingsTable.Row> rows, Map<String, SettingsSources.Sourced> given) {
        Set<String> keys = rows.stream().map(SettingsTable.Row::key).collect(Collectors.toSet());
        Set<String> own = keys.stream().map(SettingsChecks::section).collect(Collectors.toSet());
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(KafkaKeys.PREFIX) && !keys.contains(entry.getKey()))
                .filter(entry -> !isAnothers(entry.getKey(), own))
                .map(entry -> entry.getKey() + " is not a setting ("
                        + entry.getValue().origin() + ")");
    }

    private static boolean isAnothers(String key, Set<String> own) {
        return key.startsWith(PREFIX) && SECTIONS.contains(section(key)) && !own.contains(section(key));
    }

    private static String section(String key) {
        String rest = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        return rest.substring(0, (rest + ".").indexOf('.'));
    }

    private static Stream<String> outOfRange(List<SettingsTable.Row> rows, Map<String, SettingsSources.Sourced> given) {
        return rows.stream().flatMap(row -> tooSmall(row, given).stream());
    }

    private static Optional<String> tooSmall(SettingsTable.Row row, Map<String, SettingsSources.Sourced> given) {
        Long least = row.atLeast();
        return Optional.ofNullable(given.get(row.key()))
                .filter(value -> least != null && value.value().matches("-?\\d{1,18}"))
                .filter(value -> Long.parseLong(value.value()) < (least == null ? 0 : least))
                .map(value ->
                        row.key() + " must be at least " + least + ": " + value.value() + " (" + value.origin() + ")");
    }

    private static Stream<String> refused(Map<String, SettingsSources.Sourced> given) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KafkaKeys.PREFIX))
                .flatMap(entry -> KafkaKeys.refusal(entry.getKey()).stream()
                        .map(refusal -> refusal + " (" + entry.getValue().origin() + ")"));
    }

    private static Stream<String> brokers(Map<String, SettingsSources.Sourced> given) {
        return given.containsKey(KafkaKeys.SERVERS)
                ? Stream.empty()
                : Stream.of(KafkaKeys.SERVERS + " must be set: host:port of at least one broker");
    }
}
