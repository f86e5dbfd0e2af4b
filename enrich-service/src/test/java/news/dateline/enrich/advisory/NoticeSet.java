package news.dateline.enrich.advisory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.jspecify.annotations.Nullable;

/** Notices and look-alikes with what they are, read from the files beside this class. */
final class NoticeSet {
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");

    /**
     * @param kind absent for a story
     * @param story whether the item carries a story's text
     * @param target absent when it is about none of the recent items
     */
    record Case(
            String name,
            @Nullable Kind kind,
            boolean story,
            @Nullable ArticleId target,
            RawArticle article) {
        /** A story that supersedes nothing is nobody's notice. */
        boolean isNotice() {
            return kind != null && (!story || target != null);
        }
    }

    private NoticeSet() {}

    static List<RecentItem> recent() {
        return lines("recent.txt").stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(NoticeSet::item)
                .toList();
    }

    static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("== ") && !block.isEmpty()) {
                cases.add(read(block));
                block.clear();
            }
            if (line.startsWith("== ") || !block.isEmpty()) {
                block.add(line);
            }
        }
        cases.add(read(block));
        return cases;
    }

    private static Case read(List<String> block) {
        String[] head = block.get(0).substring(3).split(" ", -1);
        Map<String, String> fields = new HashMap<>();
        int i = 1;
        for (; !block.get(i).equals("---"); i++) {
            String[] field = block.get(i).split(": ", 2);
            fields.put(field[0], field[1]);
        }
        String body = String.join("\n", block.subList(i + 1, block.size())).strip();
        ArticleId target = head[2].equals("-") ? null : ArticleId.parse(head[2]);
        String[] kind = head[1].split("/", -1);
        return new Case(
                head[0],
                kind[0].equals("none")
                        ? null
                        : Kind.valueOf(kind[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                kind.length > 1,
                target,
                article(head[0], fields, body));
    }

    private static RawArticle article(String name, Map<String, String> fields, String body) {
        Provenance provenance = new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), EVENING);
        String id = fields.getOrDefault("id", provider(fields, body) + ":" + name);
        RawArticleDraft draft = new RawArticleDraft(ArticleId.parse(id), EVENING, provenance)
                .version(Integer.parseInt(fields.getOrDefault("version", "1")))
                .headline(fields.get("headline"))
                .slug(fields.get("slug"))
                .serviceNumber(fields.get("service"))
                .editorialNote(fields.get("note"))
                .body(new Body(Body.Kind.PLAIN, body));
        if (fields.containsKey("signal")) {
            draft.ext(Map.of("signal", fields.get("signal")));
        }
        return draft.finish();
    }

    private static String provider(Map<String, String> fields, String body) {
        String service = fields.getOrDefault("service", "");
        if (service.startsWith("dpa") || service.startsWith("bdt")) {
            return "dpa";
        }
        if (service.startsWith("a0")) {
            return "ap";
        }
        return fields.containsKey("note") || body.contains("Nordwire") ? "nordwire" : "reuters";
    }

    private static RecentItem item(String line) {
        String[] part = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new RecentItem(
                ArticleId.parse(part[1]),
                1,
                Instant.parse(part[0]),
                part[2].isEmpty() ? null : part[2],
                part[3],
                part[4],
                false);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(NoticeSet.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
