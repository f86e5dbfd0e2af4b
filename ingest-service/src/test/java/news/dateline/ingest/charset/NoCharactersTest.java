package news.dateline.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoCharactersTest {
    private final List<String> repairs = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "a&#0;b,            ab",
        "a&#x0000;b,        ab",
        "a&#0 b,            a b",
        "a&#xD83D;b,        ab",
        "a&#57343;b,        ab",
        "a&#1114112;b,      ab",
        "a&#99999999999;b,  ab",
        "a&#xFFFFFFFFF;b,   ab",
        "a&#31;b,           ab",
        "a\\u0026#0;b,    ab",
    })
    void referencesToNoCharacterAreLeftOut(String markup, String sound) {
        assertThat(NoCharacters.leftOut(markup, repairs)).isEqualTo(sound);
        assertThat(repairs).containsExactly("left out references to no character");
    }

    @ParameterizedTest
    @CsvSource({
        "a&#10;b",
        "a&#65;b",
        "a&#000065;b",
        "a&#150;b",
        "a&#x1F600;b",
        "a&#x10FFFF;b",
        "a&amp;#0;b",
        "a &# 0",
        "No. #0;"
    })
    void othersStay(String markup) {
        assertThat(NoCharacters.leftOut(markup, repairs)).isEqualTo(markup);
        assertThat(repairs).isEmpty();
    }

    @Test
    void nullsAreLeftOut() {
        assertThat(NoCharacters.leftOut("<p clas\0s=lead>", repairs)).isEqualTo("<p class=lead>");
        assertThat(repairs).containsExactly("left out null characters");
    }

    /** As feeds put HTML into XML, some escape it twice. */
    @Test
    void inXmlEscapedReferencesAreLeftOutToo() {
        assertThat(NoCharacters.leftOutOfXml("&amp;#0;a&amp;amp;#xD800;b&#0;&amp;", repairs))
                .isEqualTo("ab&amp;");
        assertThat(repairs).containsExactly("left out references to no character");
    }
}
