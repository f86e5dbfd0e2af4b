package news.dateline.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a record's source says of it and of its components, as plain text. */
record Javadoc(String summary, Map<String, String> components) {
    private static final Path SOURCES = Path.of("src/main/java/news/dateline/model");
    private static final Pattern TAG = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*)");

    static Javadoc of(Class<?> type) {
        Class<?> file = type.getNestHost();
        String source = read(SOURCES.resolve(file.getSimpleName() + ".java"));
        int declaration = source.indexOf(" record " + type.getSimpleName() + "(");
        int start = source.lastIndexOf("/**", declaration);
        String comment = source.substring(start + 3, source.indexOf("*/", start))
                .replaceAll("\\n[ \\t]*\\*[ \\t]?", "\n")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1");
        Map<String, String> components = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(comment);
        while (tag.find()) {
            components.put(tag.group(1), oneLine(tag.group(2)));
        }
        return new Javadoc(oneLine(comment.split("@param|@throws", 2)[0]), components);
    }

    String component(String name) {
        return components.getOrDefault(name, "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("<[^>]*>", "").strip().replaceAll("\\s+", " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
