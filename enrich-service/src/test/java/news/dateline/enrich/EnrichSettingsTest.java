package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.runtime.SettingsTable;
import org.junit.jupiter.api.Test;

class EnrichSettingsTest {
    private static final String NONE = "none";

    @Test
    void theDefaultsArePinned() {
        Map<String, String> defaults = SettingsTable.of(EnrichSettings.class).rows().stream()
                .collect(Collectors.toMap(
                        SettingsTable.Row::key, row -> row.defaultValue() == null ? NONE : row.defaultValue()));

        assertThat(defaults)
                .containsOnly(
                        Map.entry("dateline.enrich.advisory.threshold", "0.8"),
                        Map.entry("dateline.enrich.advisory.window", "2d"),
                        Map.entry("dateline.enrich.application.id", "dateline-enrich"),
                        Map.entry("dateline.enrich.body.max.bytes", "50331648"),
                        Map.entry("dateline.enrich.broker.timeout", "30s"),
                        Map.entry("dateline.enrich.commit.interval", "100ms"),
                        Map.entry("dateline.enrich.duplicates", "true"),
                        Map.entry("dateline.enrich.duplicates.window", "3d"),
                        Map.entry("dateline.enrich.http.host", "127.0.0.1"),
                        Map.entry("dateline.enrich.http.port", "0"),
                        Map.entry("dateline.enrich.http.tls.certificate", "none"),
                        Map.entry("dateline.enrich.http.tls.key", "none"),
                        Map.entry("dateline.enrich.http.tls.keystore", "none"),
                        Map.entry("dateline.enrich.http.tls.password", "none"),
                        Map.entry("dateline.enrich.instance.id", NONE),
                        Map.entry("dateline.enrich.standby.replicas", "0"),
                        Map.entry("dateline.enrich.state.dir", ".dateline/state"),
                        Map.entry("dateline.enrich.threads", "2"),
                        Map.entry("dateline.enrich.version.retention", "30d"),
                        Map.entry("dateline.enrich.withdrawn.retention", "365d"));
    }

    @Test
    void everySettingSaysWhatItMeans() {
        assertThat(SettingsTable.of(EnrichSettings.class).rows())
                .allSatisfy(row -> assertThat(row.about()).isNotBlank());
    }
}
