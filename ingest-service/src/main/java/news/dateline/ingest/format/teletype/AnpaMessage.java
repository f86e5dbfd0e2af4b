package news.dateline.ingest.format.teletype;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One ANPA 1312 message as an article (ANPA Wire Service Transmission Guidelines, 84-2). Lines that begin with a
 * circumflex are for the desk: headline up to {@code <}, byline and others up to {@code =}; paragraphs are indented.
 */
final class AnpaMessage {
    /** Priority, category, format codes, cycle and keyword, take, month-day and words. */
    private static final Pattern SECOND = Pattern.compile(
            "([a-zA-Z]) ([a-zA-Z])[\\x11-\\x14 ]+((?:am|pm|bc|ap|zc)-[^,\\r\\n\\s\\x00-\\x1f]+)([^\\r\\n\\x00-\\x1f]*?)\\s+(\\d{1,2})-(\\d{1,2})\\s+(\\d{1,5})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KEYWORD = Pattern.compile("(?:am|pm|bc|ap|zc)-\\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILER = Pattern.compile(
            "([A-Za-z]{2,4})-([A-Za-z]{2,4})-(\\d{2})-(\\d{2})-(\\d{2,4})\\s+(\\d{2})(\\d{2})\\s*([A-Z]{3,4})?");
    /** Flash, bulletin, urgent, regular, deferred … as IPTC urgencies (84-2, priority field). */
    private static final Map<String, Integer> PRIORITIES =
            Map.of("f", 1, "b", 2, "u", 3, "r", 4, "d", 5, "s", 6, "x", 7);

    private final Content content;
    private final Frame frame;
    private final Matcher first;
    private final List<String> repairs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String keyword;

    private AnpaMessage(Content content, Frame frame, Matcher first) {
        this.content = content;
        this.frame = frame;
        this.first = first;
    }

    static Outcome outcome(Content content, Frame frame) {
        Matcher first = Anpa1312.FIRST.matcher(frame.header());
        if (!first.lookingAt()) {
            return new Outcome.Refused(
                    Reason.MALFORMED, "ANPA 1312: service letter and number expected", "line " + frame.line());
        }
        return new AnpaMessage(content, frame, first).read();
    }

    private Outcome read() {
        String rest = frame.header().substring(first.end());
        Matcher second = SECOND.matcher(rest + "\n" + frame.text());
        boolean coded = second.find();
        // Some senders put STX before the line of codes, some behind it.
        boolean codesInText = coded && second.start() > rest.length();
        String story = codesInText ? frame.text().substring(second.end() - rest.length() - 1) : frame.text();
        String body = body(story);
        if (headline == null && body.isBlank()) {
            return new Outcome.Refused(Reason.NO_CONTENT, "ANPA 1312: a message without text", "line " + frame.line());
        }
        return new Outcome.Parsed(article(coded ? second : null, body));
    }

    private RawArticle article(@Nullable Matcher second, String body) {
        Instant created = created();
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid(created, body)),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance("anpa1312", repairs));
        if (second != null) {
            draft.urgency(PRIORITIES.get(second.group(1).toLowerCase(java.util.Locale.ROOT)))
                    .subjects(List.of(new Subject("anpa:" + second.group(2), null)))
                    .slug(Texts.line(second.group(3) + second.group(4)));
        }
        if (second == null) {
            draft.slug(keyword);
        }
        return draft.headline(headline)
                .byline(byline)
                .serviceNumber(first.group(1) + first.group(2))
                .editorialNote(Texts.joined("\n", notes.stream()))
                .body(new Body(Body.Kind.PLAIN, body))
                .ext(ext(second))
                .finish();
    }

    private String guid(@Nullable Instant created, String body) {
        return created == null
                ? Guids.ofContent(headline + "\n" + body)
                : first.group(1) + first.group(2) + ":" + created.toString().substring(0, 10);
    }

    /** The story's paragraphs, a blank line between them; lines for the desk are taken out on the way. */
    private String body(String story) {
        StringBuilder body = new StringBuilder();
        for (String raw : story.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            boolean paragraph = raw.startsWith("  ") || raw.startsWith("\t");
            String line = raw.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "").strip();
            if (line.startsWith("^")) {
                desk(line.substring(1));
            } else if (!line.isEmpty()) {
                body.append(body.isEmpty() ? "" : paragraph ? "\n\n" : "\n").append(line);
            }
        }
        return body.toString();
    }

    private void desk(String line) {
        String text = Texts.line(line.replaceFirst("[<=>]+$", ""));
        if (text == null) {
            return;
        }
        if (KEYWORD.matcher(text).lookingAt()) {
            keyword = text;
        } else if (line.endsWith("<") && headline == null) {
            headline = text;
        } else if (text.matches("(?i)by .*") && byline == null) {
            byline = text;
        } else {
            notes.add(text);
        }
    }

    private @Nullable Instant created() {
        Matcher trailer = TRAILER.matcher(frame.trailer());
        if (!trailer.find()) {
            return null;
        }
        String year = trailer.group(5).length() == 2 ? "20" + trailer.group(5) : trailer.group(5);
        String zone = trailer.group(8);
        Dates.Stated stated = Dates.parse(trailer.group(4) + " " + month(trailer.group(3)) + " " + year + " "
                + trailer.group(6) + ":" + trailer.group(7) + (zone == null ? "" : " " + zone));
        if (stated != null && stated.offset() == null) {
            repairs.add("the trailer's date has no zone known here, read as UTC");
        }
        return stated == null ? null : stated.instantOrUtc();
    }

    private static String month(String number) {
        int month = Math.min(12, Math.max(1, Integer.parseInt(number)));
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH);
    }

    private Map<String, String> ext(@Nullable Matcher second) {
        Map<String, String> ext = new LinkedHashMap<>();
        if (!first.group(3).isEmpty()) {
            ext.put("selector", first.group(3));
        }
        if (second != null) {
            ext.put("words", second.group(7));
        }
        return ext;
    }
}
