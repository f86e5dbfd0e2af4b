package news.dateline.console.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they can be shown: text where they are UTF-8, hexadecimal where not; never more than 64 KiB of them.
 *
 * @param text absent when they are no UTF-8, or there are none
 * @param hex absent when they are text, or there are none
 * @param bytes how many there are; -1 for none at all (a tombstone)
 * @param cut whether more follows than is shown
 */
record ShownBytes(@Nullable String text, @Nullable String hex, int bytes, boolean cut) {
    private static final ShownBytes NONE = new ShownBytes(null, null, -1, false);
    private static final int SHOWN = 64 * 1024;
    private static final int LONGEST_CHARACTER = 4;

    static ShownBytes of(@Nullable Bytes value) {
        if (value == null) {
            return NONE;
        }
        byte[] all = value.get();
        boolean cut = all.length > SHOWN;
        byte[] shown = cut ? Arrays.copyOf(all, SHOWN) : all;
        return text(shown, cut)
                .map(text -> new ShownBytes(text, null, all.length, cut))
                .orElseGet(() -> new ShownBytes(null, HexFormat.of().formatHex(shown), all.length, cut));
    }

    /** @param cut the last character may be cut in two: its bytes, up to three, are left out */
    private static Optional<String> text(byte[] bytes, boolean cut) {
        Optional<String> text = Optional.empty();
        for (int less = 0; text.isEmpty() && less < (cut ? LONGEST_CHARACTER : 1); less++) {
            text = strict(ByteBuffer.wrap(bytes, 0, bytes.length - less));
        }
        return text;
    }

    private static Optional<String> strict(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
