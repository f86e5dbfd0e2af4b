package news.dateline.benchmarks.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Articles as ninjs, each of exactly 4 KB and no two alike. */
final class Articles {
    static final int BYTES = 4096;
    private static final String[] WORDS = ("the harbour authority said on Monday that ships would wait outside until"
                    + " repairs of the quay were finished and nobody could say when that might be while traders feared"
                    + " for fruit from the south and the mayor of Riverton asked for patience and more money")
            .split(" ");

    private Articles() {}

    static byte[] article(String series, int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(BYTES)
                .append("{\"uri\":\"urn:bench:")
                .append(series)
                .append(':')
                .append(number)
                .append("\",\"type\":\"text\",\"version\":\"1\",\"versioncreated\":\"2026-10-06T08:00:00Z\",")
                .append("\"pubstatus\":\"usable\",\"language\":\"en\",\"headline\":\"Ships wait outside\",")
                .append("\"body_text\":\"");
        while (text.length() < BYTES - 2) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        text.setLength(BYTES - 2);
        return text.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
