package news.dateline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a declared charset name means in practice: the superset that its users really write (WHATWG Encoding, labels).
 */
final class CharsetLabel {
    private static final Map<String, String> SUPERSETS = Map.of(
            "US-ASCII", "windows-1252",
            "ISO-8859-1", "windows-1252",
            "GB2312", "GBK",
            "x-EUC-TW", "Big5-HKSCS",
            "Big5", "Big5-HKSCS",
            "EUC-KR", "x-windows-949",
            "Shift_JIS", "windows-31j",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-11", "x-windows-874",
            "TIS-620", "x-windows-874");
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("x-sjis", "Shift_JIS"),
            Map.entry("x-gbk", "GBK"),
            Map.entry("x-big5", "Big5"),
            Map.entry("iso-8859-8-i", "windows-1255"),
            Map.entry("unicode", "UTF-16"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("latin-1", "ISO-8859-1"),
            Map.entry("macintosh", "x-MacRoman"));

    private CharsetLabel() {}

    /** @return null when no charset has that name */
    static @Nullable Charset charset(String label) {
        String name = label.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
        Charset found = byName(ALIASES.getOrDefault(name, name));
        return found != null ? found : byName(name.replace('_', '-'));
    }

    /** The superset to decode with when the declared charset itself does not fit the bytes. */
    static @Nullable Charset superset(Charset declared) {
        String superset = SUPERSETS.get(declared.name());
        return superset == null ? null : byName(superset);
    }

    private static @Nullable Charset byName(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
