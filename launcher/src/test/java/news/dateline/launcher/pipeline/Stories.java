package news.dateline.launcher.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Stories of our own, as a provider of ninjs sends them. */
final class Stories {
    static final String PROVIDER = "test";

    private Stories() {}

    /** A story in which Ada Brandt of Riverton is quoted once. */
    static byte[] usable(String uri, int version, String words) {
        return ninjs(
                uri,
                version,
                "usable",
                "RIVERTON, Oct 6 (Test) - The bridge at Riverton will close on Monday.\\n\\n“" + words
                        + ",” said Ada Brandt, the mayor of Riverton. “Nobody will have to swim.”");
    }

    static byte[] canceled(String uri, int version) {
        return ninjs(uri, version, "canceled", "The story is withdrawn.");
    }

    private static byte[] ninjs(String uri, int version, String status, String body) {
        return String.format(
                        Locale.ROOT,
                        "{\"$standard\":{\"name\":\"ninjs\",\"version\":\"1.3\"},\"uri\":\"%s\",\"version\":\"%d\","
                                + "\"versioncreated\":\"2026-10-06T08:00:%02dZ\",\"pubstatus\":\"%s\","
                                + "\"headline\":\"Bridge closes %s\",\"language\":\"en\",\"body_text\":\"%s\"}",
                        uri,
                        version,
                        version,
                        status,
                        uri,
                        body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
