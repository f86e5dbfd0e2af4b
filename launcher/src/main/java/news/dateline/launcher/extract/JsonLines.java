package news.dateline.launcher.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.extraction.Extractor;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;

/** A stream of texts, a JSON object a line, read and answered in order. */
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final byte[] LINE_END = {'\n'};

    private final Terminal terminal;
    private final Offsets offsets;
    private final int threads;

    JsonLines(Terminal terminal, Offsets offsets, int threads) {
        this.terminal = terminal;
        this.offsets = offsets;
        this.threads = threads;
    }

    private record Line(String place, String json) {}

    /** @throws Failure at the first line that is no {@code {"id", "text"}}; the lines before it are answered */
    void answer(String file) {
        try (BufferedReader reader = open(file);
                Ordered<Line, byte[]> work = new Ordered<>(threads, this::answer, this::write)) {
            String json = reader.readLine();
            for (int number = 1; json != null; number++) {
                if (!json.isBlank()) {
                    work.add(new Line(file + ", line " + number, json));
                }
                json = reader.readLine();
            }
            work.finish();
        } catch (IOException e) {
            throw Failure.input("cannot read " + file + ": " + e);
        } finally {
            terminal.flush();
        }
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private byte[] answer(Line line) {
        try {
            JsonNode node = MAPPER.readTree(line.json);
            JsonNode text = node.path("text");
            if (!node.path("id").isValueNode() || !text.isTextual()) {
                throw Failure.input(line.place + ": an object with \"id\" and a text \"text\" was expected");
            }
            String id = node.path("id").asText();
            return MAPPER.writeValueAsBytes(
                    ExtractionJson.of(id, Extractor.standard().extractPlain(text.textValue()), offsets));
        } catch (JsonProcessingException e) {
            throw Failure.input(line.place + ": no JSON: " + e.getOriginalMessage());
        }
    }

    private void write(byte[] json) {
        terminal.bytes(json);
        terminal.bytes(LINE_END);
    }
}
