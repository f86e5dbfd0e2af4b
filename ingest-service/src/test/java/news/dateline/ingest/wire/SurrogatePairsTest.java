package news.dateline.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogatePairsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"Ferry \\ud83d\\ude00 stops\",    \"Ferry \\ud83d\\ude00 stops\"",
                "\"Ferry \\ud83d stops\",           \"Ferry \\ufffd stops\"",
                "\"Ferry \\uDE00\\uD83D\",          \"Ferry \\ufffd\\ufffd\"",
                "\"a path \\\\\\\\ud800\",            \"a path \\\\\\\\ud800\"",
                "\"cut \\ud8,                       \"cut \\ud8",
                "\"\\ud800\\u0041\",               \"\\ufffd\\u0041\"",
            })
    void halvesAreReplacedAndPairsAreKept(String json, String mended) {
        assertThat(SurrogatePairs.mended(json)).isEqualTo(mended);
    }
}
