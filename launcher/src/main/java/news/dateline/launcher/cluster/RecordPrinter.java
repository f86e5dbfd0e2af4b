package news.dateline.launcher.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Terminal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** One record, one line: partition and offset, key, headers in short, value. */
final class RecordPrinter {
    private static final int HEADER_COLUMNS = 60;

    private final Terminal terminal;
    private final boolean valuesOnly;

    RecordPrinter(Terminal terminal, boolean valuesOnly) {
        this.terminal = terminal;
        this.valuesOnly = valuesOnly;
    }

    void print(ConsumerRecord<byte[], byte[]> record) {
        terminal.line(valuesOnly ? value(record.value()) : line(record));
        terminal.flush();
    }

    private String line(ConsumerRecord<byte[], byte[]> record) {
        return String.join(
                "\t",
                terminal.in(Colour.DIM, record.partition() + ":" + record.offset()),
                terminal.in(Colour.CYAN, record.key() == null ? "null" : text(record.key())),
                terminal.in(Colour.DIM, headers(record)),
                value(record.value()));
    }

    private static String headers(ConsumerRecord<byte[], byte[]> record) {
        StringJoiner joined = new StringJoiner(" ", "{", "}");
        for (Header header : record.headers()) {
            String value = header.value() == null ? "null" : text(header.value());
            joined.add(header.key() + "=" + Terminal.cut(value, HEADER_COLUMNS));
        }
        return joined.toString();
    }

    private static String value(byte @Nullable [] value) {
        return value == null ? "null" : text(value);
    }

    /** As text on one line when it is text, else its size. */
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        } catch (CharacterCodingException e) {
            return "<" + bytes.length + " bytes>";
        }
    }
}
