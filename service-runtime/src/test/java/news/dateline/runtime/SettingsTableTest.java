package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTableTest {
    @Test
    void eachSettingHasItsKeyTypeDefaultAndMeaning() {
        assertThat(SettingsTable.of(SampleSettings.class).rows())
                .contains(new SettingsTable.Row(
                        "dateline.enrich.body.max.bytes", "number", "1000", "The longest text.", 1L))
                .contains(new SettingsTable.Row("dateline.enrich.name", "text, optional", null, "A name.", null))
                .contains(new SettingsTable.Row("dateline.enrich.retention", "duration", "30d", "How long.", null))
                .extracting(SettingsTable.Row::key)
                .contains("dateline.enrich.http.port", "dateline.enrich.http.host")
                .isSorted();
    }

    @Test
    void aChoiceListsItsWords() {
        assertThat(SettingsTable.of(LogSettings.class).rows())
                .extracting(SettingsTable.Row::type)
                .containsExactly("text, json");
    }

    @Test
    void theDefaultsOfTheTopicsArePinned() {
        assertThat(SettingsTable.of(TopicSettings.class).rows())
                .extracting(SettingsTable.Row::key, SettingsTable.Row::defaultValue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dateline.topics.claims.dir", ".dateline/claims"),
                        org.assertj.core.groups.Tuple.tuple("dateline.topics.message.max.bytes", "8388608"),
                        org.assertj.core.groups.Tuple.tuple("dateline.topics.partitions", "4"),
                        org.assertj.core.groups.Tuple.tuple("dateline.topics.replication.factor", "-1"));
    }
}
