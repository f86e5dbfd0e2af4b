package news.dateline.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.runtime.SettingsTable;
import org.junit.jupiter.api.Test;

class SinkSettingsTest {
    private static final String NONE = "none";

    @Test
    void theDefaultsArePinned() {
        Map<String, String> defaults = SettingsTable.of(SinkSettings.class).rows().stream()
                .collect(Collectors.toMap(
                        SettingsTable.Row::key, row -> row.defaultValue() == null ? NONE : row.defaultValue()));

        assertThat(defaults)
                .containsOnly(
                        Map.entry("dateline.sink.application.id", "dateline-sink"),
                        Map.entry("dateline.sink.broker.timeout", "30s"),
                        Map.entry("dateline.sink.commit.interval", "100ms"),
                        Map.entry("dateline.sink.desk.rules", NONE),
                        Map.entry("dateline.sink.http.host", "127.0.0.1"),
                        Map.entry("dateline.sink.http.port", "0"),
                        Map.entry("dateline.sink.http.tls.certificate", "none"),
                        Map.entry("dateline.sink.http.tls.key", "none"),
                        Map.entry("dateline.sink.http.tls.keystore", "none"),
                        Map.entry("dateline.sink.http.tls.password", "none"),
                        Map.entry("dateline.sink.instance.id", NONE),
                        Map.entry("dateline.sink.standby.replicas", "0"),
                        Map.entry("dateline.sink.state.dir", ".dateline/state"),
                        Map.entry("dateline.sink.threads", "2"));
    }
}
