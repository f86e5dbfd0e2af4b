package news.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysAndHeadersTest {
    @Test
    void aDownstreamKeyStartsWithTheArticle() {
        String key = DownstreamKey.entity(ArticleId.parse("coast:7"), "person:ana-lima");

        assertThat(key).isEqualTo("coast:7#e:person:ana-lima");
        assertThat(DownstreamKey.article(key)).isEqualTo("coast:7");
    }

    @Test
    void aGuidMayHoldTheMarkOfAKey() {
        assertThat(DownstreamKey.article(DownstreamKey.quote(ArticleId.parse("coast:a#q:b"), "12ab")))
                .isEqualTo("coast:a#q:b");
    }

    @Test
    void theSameContentHasTheSameEventId() {
        assertThat(CloudEvent.of(Articles.raw("coast:7", 1), TopicCatalogue.RAW).id())
                .isEqualTo(CloudEvent.of(Articles.raw("coast:7", 1), TopicCatalogue.RAW)
                        .id());
    }

    @Test
    void anotherVersionHasAnotherEventId() {
        assertThat(CloudEvent.identity(Articles.raw("coast:7", 1)))
                .isNotEqualTo(CloudEvent.identity(Articles.raw("coast:7", 2)));
    }

    @Test
    void theHeadersAreThoseOfCloudEvents() {
        assertThat(CloudEvent.of(Articles.raw("coast:7", 1), TopicCatalogue.RAW).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "news.dateline.raw.v1")
                .containsEntry("ce_source", "/providers/coast")
                .containsEntry("ce_subject", "coast:7")
                .containsEntry("ce_time", "2026-03-02T09:00:00Z");
    }

    @Test
    void noTwoTopicsShareAName() {
        assertThat(TopicCatalogue.all()).extracting(TopicSpec::name).doesNotHaveDuplicates();
    }
}
