package news.dateline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. The order of belief: byte order mark; bytes that can only be UTF-8; the transport's header, the XML
 * declaration, the meta element; statistics; windows-1252. A declaration that the bytes contradict is not believed, and
 * that is recorded. No byte becomes a replacement character.
 */
public final class TextDecoder {
    private static final int LEAST_LONG_SEQUENCES = 3;
    private static final char ESCAPE = 0x1B;
    /** E2 80 read as windows-1252: how each doubled sign begins. */
    private static final String DOUBLED_START = "\u00e2\u20ac";

    /** E2 80 xx, the typographic signs, read as windows-1252: nobody writes these three characters on purpose. */
    private static final Pattern DOUBLED_SIGN = Pattern.compile(
            DOUBLED_START
                    + "[\u0080-\u00bf\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2122]");

    private final byte[] bytes;
    private final List<String> repairs = new ArrayList<>();

    private TextDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param contentType as the carrier declared it, with its charset parameter; absent when it declared none */
    public static DecodedText decode(byte[] bytes, @Nullable String contentType) {
        Utf16Or32.Found wide = Utf16Or32.find(bytes);
        if (wide != null) {
            return wide(bytes, wide, contentType);
        }
        boolean marked = Utf16Or32.starts(bytes, 0xEF, 0xBB, 0xBF);
        TextDecoder decoder = new TextDecoder(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
        return decoder.narrow(marked, Declaration.find(decoder.bytes, contentType));
    }

    private static DecodedText wide(byte[] bytes, Utf16Or32.Found found, @Nullable String contentType) {
        List<String> repairs = new ArrayList<>();
        int unit = found.charset().name().startsWith("UTF-32") ? 4 : 2;
        int length = (bytes.length - found.markLength()) / unit * unit;
        if (length < bytes.length - found.markLength()) {
            repairs.add("left out " + (bytes.length - found.markLength() - length) + " bytes of a cut character");
        }
        String text = new String(bytes, found.markLength(), length, found.charset());
        String bare = withoutMark(text);
        byte[] start = bare.substring(0, Math.min(bare.length(), Declaration.SNIFFED_BYTES))
                .getBytes(StandardCharsets.ISO_8859_1);
        contradict(Declaration.find(start, contentType), found.charset(), repairs);
        String sound = bare.replace("\ufffd", "");
        if (sound.length() < bare.length()) {
            repairs.add("left out units that are no characters");
        }
        return new DecodedText(sound, found.charset().name(), repairs);
    }

    /** Notes what is declared and is not so. */
    private static void contradict(List<Declaration> declarations, Charset found, List<String> repairs) {
        for (Declaration declaration : declarations) {
            Charset declared = CharsetLabel.charset(declaration.label());
            if (declared != null && !family(declared).equals(family(found))) {
                repairs.add(notSo(declaration, declared));
            }
        }
    }

    private static String notSo(Declaration declaration, Charset declared) {
        return declaration.source() + " declares " + declared.name() + ", but the bytes are not";
    }

    /** UTF-16 is also what has its byte order in its name. */
    private static String family(Charset charset) {
        return charset.name().replaceFirst("[BL]E$", "");
    }

    private DecodedText narrow(boolean marked, List<Declaration> declarations) {
        Utf8.Scan scan = Utf8.scan(bytes);
        if (marked) {
            contradict(declarations, StandardCharsets.UTF_8, repairs);
        }
        Decoded decoded = null;
        if (!marked && !scan.ascii()) {
            decoded = declared(declarations, scan);
        } else if (!marked && declaresEscapes(declarations)) {
            decoded = declared(declarations, scan);
        }
        if (decoded == null && scan.ascii() && repairs.isEmpty()) {
            String text = Utf8.decode(bytes);
            if (text.indexOf(ESCAPE) < 0) {
                // Most wires are so, and there is nothing to mend in them.
                return new DecodedText(text, "UTF-8", repairs);
            }
        }
        if (decoded == null) {
            decoded = undeclared(scan, declarations);
        }
        return new DecodedText(mend(decoded.text), decoded.charset, repairs);
    }

    private record Decoded(String text, String charset) {}

    /** Seven-bit charsets look like ASCII until their escapes are followed. */
    private static boolean declaresEscapes(List<Declaration> declarations) {
        return declarations.stream()
                .anyMatch(d -> d.label().toLowerCase(java.util.Locale.ROOT).startsWith("iso-2022"));
    }

    private @Nullable Decoded declared(List<Declaration> declarations, Utf8.Scan scan) {
        for (Declaration declaration : declarations) {
            Charset charset = CharsetLabel.charset(declaration.label());
            if (charset == null) {
                repairs.add(declaration.source() + " declares the unknown charset " + declaration.label());
                continue;
            }
            Decoded decoded = believed(charset, scan);
            if (decoded != null) {
                return decoded;
            }
            repairs.add(notSo(declaration, charset));
        }
        return null;
    }

    private @Nullable Decoded believed(Charset charset, Utf8.Scan scan) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return scan.sound() ? new Decoded(Utf8.decode(bytes), "UTF-8") : null;
        }
        if (charset.name().startsWith("UTF-")) {
            return null;
        }
        // Bytes that are sound UTF-8 are hardly ever anything else; a few two-byte characters may be Chinese or Korean.
        boolean multiByte = charset.newEncoder().maxBytesPerChar() > 1;
        if (scan.sound() && scan.sequences() > 0 && (!multiByte || scan.longSequences() >= LEAST_LONG_SEQUENCES)) {
            return null;
        }
        if (charset.equals(StandardCharsets.ISO_8859_1)) {
            return latin1();
        }
        String text = Strict.decode(bytes, charset);
        return text != null ? new Decoded(text, charset.name()) : bySuperset(charset);
    }

    private @Nullable Decoded latin1() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!Windows1252.hasC1(text)) {
            return new Decoded(text, "ISO-8859-1");
        }
        repairs.add("declared ISO-8859-1, read as windows-1252");
        return new Decoded(Windows1252.decode(bytes), "windows-1252");
    }

    private @Nullable Decoded bySuperset(Charset declared) {
        Charset superset = CharsetLabel.superset(declared);
        String text = superset == null ? null : Strict.decode(bytes, superset);
        if (text == null || superset == null) {
            return null;
        }
        repairs.add("declared " + declared.name() + ", read as " + superset.name());
        return new Decoded(text, superset.name());
    }

    private Decoded undeclared(Utf8.Scan scan, List<Declaration> declarations) {
        if (scan.sound() && !(scan.ascii() && Guess.charset(bytes) != null)) {
            if (!repairs.isEmpty() && !declarations.isEmpty()) {
                repairs.add("read as UTF-8");
            }
            return new Decoded(Utf8.decode(bytes), "UTF-8");
        }
        if (scan.sequences() > 0 && scan.sequences() >= scan.stray()) {
            return mixed(scan);
        }
        Charset guess = Guess.charset(bytes);
        String guessed = guess == null ? null : Strict.decode(bytes, guess);
        if (guess != null && guessed != null) {
            repairs.add("no usable charset declared, read as " + guess.name());
            return new Decoded(guessed, guess.name());
        }
        repairs.add("no usable charset declared, read as windows-1252");
        return new Decoded(Windows1252.decode(bytes), "windows-1252");
    }

    private Decoded mixed(Utf8.Scan scan) {
        if (scan.stray() > 0) {
            repairs.add("read " + scan.stray() + " bytes amid UTF-8 as windows-1252");
        }
        if (scan.cutTail() > 0) {
            repairs.add("left out " + scan.cutTail() + " bytes of a cut character");
        }
        return new Decoded(Utf8.decodeMixed(bytes), "UTF-8");
    }

    private String mend(String decoded) {
        String text = withoutMark(decoded);
        String undoubled = Utf8.undouble(text);
        if (undoubled != null) {
            repairs.add("undid a double encoding of UTF-8");
            text = undoubled;
        } else if (text.contains(DOUBLED_START) && DOUBLED_SIGN.matcher(text).find()) {
            repairs.add("undid a double encoding of typographic signs");
            text = DOUBLED_SIGN.matcher(text).replaceAll(TextDecoder::undoubled);
        }
        String mended = Windows1252.withoutC1(text);
        if (!mended.equals(text)) {
            repairs.add("read C1 control characters as windows-1252");
        }
        return mended;
    }

    private static String undoubled(java.util.regex.MatchResult match) {
        String sign = Utf8.undouble(match.group());
        return Matcher.quoteReplacement(sign == null ? match.group() : sign);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
