package news.dateline.launcher.cluster;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.launcher.terminal.ByteOrderMark;
import news.dateline.launcher.terminal.Failure;
import news.dateline.model.AuthorityEntry;
import news.dateline.model.EntityType;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A newsroom's list as CSV (RFC 4180, UTF-8) with a header line: {@code id}, {@code type}, {@code name} and, if wanted,
 * {@code aliases} with bars between. Other columns are left alone.
 *
 * @param entries by identifier
 * @param problems a line each; when there are some, the entries are not all
 */
record AuthorityFile(Map<String, AuthorityEntry> entries, List<String> problems) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** @throws Failure if there is no such file, or it is no CSV with that header */
    static AuthorityFile read(Path file) {
        Map<String, AuthorityEntry> entries = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        try (Reader text = ByteOrderMark.skip(Files.newBufferedReader(file));
                CSVParser lines = FORMAT.parse(text)) {
            List<String> missing = Stream.of("id", "type", "name")
                    .filter(column -> !lines.getHeaderMap().containsKey(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw Failure.input(file + ": the first line must name the columns id, type, name and perhaps aliases; "
                        + "missing: " + String.join(", ", missing));
            }
            for (CSVRecord line : lines) {
                if (line.size() > 1 || !line.get(0).isBlank()) {
                    take(line, lines.getCurrentLineNumber(), entries, problems);
                }
            }
        } catch (NoSuchFileException e) {
            throw Failure.input(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw Failure.input(file + ": is not UTF-8");
        } catch (CSVException | IllegalArgumentException e) {
            throw Failure.input(file + ": no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw Failure.input(file + ": cannot be read: " + e.getMessage());
        }
        return new AuthorityFile(entries, problems);
    }

    private static void take(CSVRecord line, long number, Map<String, AuthorityEntry> entries, List<String> problems) {
        try {
            AuthorityEntry entry = entry(line);
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                problems.add("line " + number + ": " + entry.id() + " is there twice");
            }
        } catch (IllegalArgumentException e) {
            problems.add("line " + number + ": " + e.getMessage());
        }
    }

    private static AuthorityEntry entry(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalArgumentException("has " + line.size() + " fields, another number than the first line");
        }
        String aliases = line.isMapped("aliases") ? line.get("aliases") : "";
        return new AuthorityEntry(
                line.get("id"),
                type(line.get("type")),
                line.get("name"),
                BAR.splitAsStream(aliases).filter(alias -> !alias.isBlank()).toList());
    }

    private static EntityType type(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "PERSON", "PLACE", "GROUP", "EVENT", "WORK", "OTHER" -> EntityType.valueOf(upper);
            case "ORGANISATION", "ORGANIZATION" -> EntityType.ORGANISATION;
            default ->
                throw new IllegalArgumentException(
                        "a type is person, organisation, place, group, event, work or other: " + word);
        };
    }
}
