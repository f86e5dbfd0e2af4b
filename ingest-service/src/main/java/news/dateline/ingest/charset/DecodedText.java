package news.dateline.ingest.charset;

import java.util.List;

/**
 * Text and how it was found in the bytes.
 *
 * @param text without byte order mark
 * @param charset IANA name of what the bytes were decoded with
 * @param repairs what had to be mended, in words; empty when nothing was
 */
public record DecodedText(String text, String charset, List<String> repairs) {
    public DecodedText {
        repairs = List.copyOf(repairs);
    }
}
