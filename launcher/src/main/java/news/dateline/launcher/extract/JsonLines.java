package news.dateline.launcher.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import news.dateline.extraction.Extractor;
import news.dateline.launcher.terminal.ByteOrderMark;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;

/** A stream of texts, a JSON object a line, read and answered in order. */
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final byte[] LINE_END = {'\n'};

    private final Terminal terminal;
    private final Offsets offsets;
    private final int threads;
    private final Consumer<String> problems;

    /** @param problems told, in a line each and in their order, what could not be answered */
    JsonLines(Terminal terminal, Offsets offsets, int threads, Consumer<String> problems) {
        this.problems = problems;
        this.terminal = terminal;
        this.offsets = offsets;
        this.threads = threads;
    }

    private record Line(String place, String json) {}

    /**
     * Answers every line that is an object with {@code id} and {@code text}, and tells of every other. Bytes that are
     * no UTF-8 are read as U+FFFD.
     *
     * @throws Failure if the file cannot be read
     */
    void answer(String file) {
        try (BufferedReader reader = open(file);
                Ordered<Line, Runnable> work = new Ordered<>(threads, this::answer, Runnable::run)) {
            String place = file.equals("-") ? "standard input" : file;
            String json = reader.readLine();
            for (int number = 1; json != null; number++) {
                if (!json.isBlank()) {
                    work.add(new Line(place + ", line " + number, json));
                }
                json = reader.readLine();
            }
            work.finish();
        } catch (NoSuchFileException e) {
            throw Failure.input(file + ": no such file");
        } catch (IOException e) {
            throw Failure.input(file + ": cannot be read: " + e.getMessage());
        } finally {
            terminal.flush();
        }
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        return ByteOrderMark.skip(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** What to do with a line when its turn comes: write its answer or tell of a problem. */
    private Runnable answer(Line line) {
        try {
            JsonNode node = MAPPER.readTree(line.json);
            JsonNode text = node.path("text");
            if (!node.path("id").isValueNode() || !text.isTextual()) {
                return problem(line, "an object with \"id\" and a text \"text\" was expected");
            }
            String id = node.path("id").asText();
            byte[] json = MAPPER.writeValueAsBytes(
                    ExtractionJson.of(id, Extractor.standard().extractPlain(text.textValue()), offsets));
            return () -> write(json);
        } catch (JsonProcessingException e) {
            return problem(line, "no JSON: " + e.getOriginalMessage());
        }
    }

    private Runnable problem(Line line, String words) {
        String first = words.lines().findFirst().orElse("");
        return () -> problems.accept(line.place + ": " + first);
    }

    private void write(byte[] json) {
        terminal.bytes(json);
        terminal.bytes(LINE_END);
    }
}
