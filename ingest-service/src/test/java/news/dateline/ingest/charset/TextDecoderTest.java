package news.dateline.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsUtf8WithoutADeclaration() {
        assertThat(decode("Côte d’Ivoire", StandardCharsets.UTF_8)).isEqualTo("Côte d’Ivoire");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE,true", "UTF-16LE,true", "UTF-32BE,true", "UTF-32LE,true", "UTF-8,true"})
    void believesAByteOrderMark(String charset, boolean marked) {
        String text = (marked ? "\ufeff" : "") + "Malmö «förstår»";

        assertThat(decode(text, Charset.forName(charset))).isEqualTo("Malmö «förstår»");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void findsWideCharsetsByTheirZeros(String charset) {
        assertThat(decode("<?xml version='1.0'?><rss/>", Charset.forName(charset)))
                .isEqualTo("<?xml version='1.0'?><rss/>");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-32BE"})
    void notesADeclarationThatTheByteOrderMarkContradicts(String charset) {
        byte[] bytes =
                "\ufeff<?xml version='1.0' encoding='windows-1252'?><a>Malmö</a>".getBytes(Charset.forName(charset));

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.text()).contains("<a>Malmö</a>");
        assertThat(decoded.repairs()).contains("XML declaration declares windows-1252, but the bytes are not");
    }

    @Test
    void aWideCharsetNeedsNoByteOrderInItsDeclaration() {
        byte[] bytes = "<?xml version='1.0' encoding='UTF-16'?><a>Malmö</a>".getBytes(StandardCharsets.UTF_16BE);

        assertThat(TextDecoder.decode(bytes, null).repairs()).isEmpty();
    }

    @Test
    void believesTheContentTypeBeforeTheXmlDeclaration() {
        byte[] bytes = "<?xml version='1.0' encoding='koi8-r'?><a>Москва</a>".getBytes(Charset.forName("windows-1251"));

        assertThat(TextDecoder.decode(bytes, "text/xml; charset=windows-1251").text())
                .contains("Москва");
    }

    @Test
    void believesTheXmlDeclaration() {
        assertThat(decode("<?xml version='1.0' encoding='koi8-r'?><a>Москва</a>", Charset.forName("koi8-r")))
                .contains("Москва");
    }

    @Test
    void readsWindowsTextDeclaredAsLatin1AndSaysSo() {
        byte[] bytes = "<?xml version='1.0' encoding='iso-8859-1'?><a>“Rügen”</a>".getBytes(WINDOWS_1252);

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.text()).contains("“Rügen”");
        assertThat(decoded.charset()).isEqualTo("windows-1252");
        assertThat(decoded.repairs()).containsExactly("declared ISO-8859-1, read as windows-1252");
    }

    @Test
    void readsWindowsTextDeclaredAsUtf8AndSaysSo() {
        byte[] bytes = "<?xml version='1.0' encoding='utf-8'?><a>“Rügen”</a>".getBytes(WINDOWS_1252);

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.text()).contains("“Rügen”");
        assertThat(decoded.repairs()).hasSize(2);
    }

    @Test
    void readsUtf8DeclaredAsLatin1() {
        byte[] bytes = "<?xml version='1.0' encoding='iso-8859-1'?><a>Zürich</a>".getBytes(StandardCharsets.UTF_8);

        DecodedText decoded = TextDecoder.decode(bytes, null);

        assertThat(decoded.text()).contains("Zürich");
        assertThat(decoded.charset()).isEqualTo("UTF-8");
    }

    @Test
    void undoesADoubleEncoding() {
        String doubled = new String("Zürich – “gut”".getBytes(StandardCharsets.UTF_8), WINDOWS_1252);

        assertThat(decode(doubled.replace('\ufffd', '\u009d'), StandardCharsets.UTF_8))
                .isEqualTo("Zürich – “gut”");
    }

    @Test
    void leavesCapitalsBeforeQuotationMarksAlone() {
        assertThat(decode("le «CAFÉ» ouvre", StandardCharsets.UTF_8)).isEqualTo("le «CAFÉ» ouvre");
    }

    @Test
    void readsStrayWindowsBytesAmidUtf8() {
        byte[] bytes = decodeable("Zürich und Genève, ", "it\u0092s");

        assertThat(TextDecoder.decode(bytes, null).text()).isEqualTo("Zürich und Genève, it’s");
    }

    @Test
    void leavesOutACharacterCutAtTheEnd() {
        byte[] whole = "Zürich, Köln, Ø".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        DecodedText decoded = TextDecoder.decode(cut, null);

        assertThat(decoded.text()).isEqualTo("Zürich, Köln, ");
        assertThat(decoded.repairs()).containsExactly("left out 1 bytes of a cut character");
    }

    @Test
    void ignoresACharsetThatNobodyKnows() {
        DecodedText decoded = TextDecoder.decode(
                "<?xml version='1.0' encoding='martian'?><a>é</a>".getBytes(StandardCharsets.UTF_8), null);

        assertThat(decoded.text()).contains("é");
        assertThat(decoded.repairs()).contains("XML declaration declares the unknown charset martian");
    }

    @Test
    void detectsRussianWithoutADeclaration() {
        String text = "В понедельник мэр города сообщил журналистам, что мост через реку закрыт на ремонт до осени.";

        assertThat(decode(text, Charset.forName("windows-1251"))).isEqualTo(text);
    }

    @Test
    void detectsJapaneseWithoutADeclaration() {
        String text = "市長は月曜日、川に架かる橋を秋まで修理のため閉鎖すると記者団に語った。市民からは不安の声が上がっている。";

        assertThat(decode(text, Charset.forName("Shift_JIS"))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void neverGivesAReplacementCharacter(int seed) {
        byte[] bytes = new byte[4000];
        new java.util.Random(seed).nextBytes(bytes);

        assertThat(TextDecoder.decode(bytes, null).text()).doesNotContain("\ufffd");
    }

    private static byte[] decodeable(String utf8, String latin1) {
        byte[] first = utf8.getBytes(StandardCharsets.UTF_8);
        byte[] second = latin1.getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String decode(String text, Charset charset) {
        return TextDecoder.decode(text.getBytes(charset), null).text();
    }
}
