package news.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @Test
    void keepsTheColonsOfAGuid() {
        assertThat(ArticleId.parse("coast:urn:newsml:coast.example:7").guid()).isEqualTo("urn:newsml:coast.example:7");
    }

    @Test
    void printsAsItParses() {
        assertThat(ArticleId.parse("coast:7")).hasToString("coast:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-colon", "Coast:7", ":7", "coast:", "coast: 7", "coast:a\tb", "-x:7"})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> ArticleId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
