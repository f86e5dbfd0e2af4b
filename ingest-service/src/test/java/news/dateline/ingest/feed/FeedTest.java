package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
    @Test
    void aLineIsAProviderAnAddressAndPerhapsAnInterval() {
        assertThat(Feed.parse(
                        List.of("# ours", "", "coast https://coast.example/rss", "  hill\thttp://hill.example/a 90s ")))
                .containsExactly(
                        new Feed("coast", URI.create("https://coast.example/rss"), Duration.ofMinutes(5)),
                        new Feed("hill", URI.create("http://hill.example/a"), Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coast|a provider, an address",
                "coast ftp://coast.example/rss|an http or https address",
                "coast https://coast.example/rss often|an interval such as",
                "coast https://coast.example/rss 0s|an interval such as",
                "Coast! https://coast.example/rss|provider",
                "coast https://coast.example/a 5m more|a provider, an address"
            })
    void aLineThatIsNoneIsRefusedByItsNumber(String line, String why) {
        assertThatThrownBy(() -> Feed.parse(List.of("# remark", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ")
                .hasMessageContaining(why);
    }

    @Test
    void aFeedIsThereOnce() {
        assertThatThrownBy(() -> Feed.parse(List.of("coast https://a.example/", "coast https://a.example/ 1m")))
                .hasMessage("line 2: the feed is there already");
    }
}
