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
 * One IPTC 7901 message as an article. The header line says source, message number, priority, category, words and, at
 * the sender's option, its service number; keywords stand between header and STX; the headline block after STX ends
 * with an equals sign; the trailer is day, time, month and year.
 */
final class Iptc7901Message {
    private static final Pattern TRAILER =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s*(?:[A-Z]{3,4}\\s+)?(\\p{L}{3})\\p{L}*\\s+(\\d{2,4})");
    private static final Pattern HEADLINE_BLOCK = Pattern.compile("\\A\\s*(.{1,1200}?)\\s=[ \\t]*\\n", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{2,600}\\)", Pattern.DOTALL);
    private static final Pattern BYLINE = Pattern.compile("(?:Von|By|Par|Por|Di) \\p{Lu}[^\\n]{2,100}");
    /** dpa sets what is for editors below the story, under this heading. */
    private static final Pattern NOTEPAD = Pattern.compile("(?m)^# Notizblock[ \\t]*$");
    /** German months that differ from the English ones in their first three letters. */
    private static final Map<String, String> GERMAN_MONTHS =
            Map.of("Mär", "Mar", "Mrz", "Mar", "Mai", "May", "Okt", "Oct", "Dez", "Dec");

    private final Content content;
    private final Frame frame;
    private final Matcher header;
    private final List<String> repairs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Iptc7901Message(Content content, Frame frame, Matcher header) {
        this.content = content;
        this.frame = frame;
        this.header = header;
    }

    static Outcome outcome(Content content, Frame frame) {
        Matcher header = Iptc7901.HEADER.matcher(frame.header());
        String position = "line " + frame.line();
        if (!header.lookingAt()) {
            return new Outcome.Refused(
                    Reason.MALFORMED, "IPTC 7901: source, number, priority, category and words expected", position);
        }
        if (frame.text().isBlank()) {
            return new Outcome.Refused(Reason.NO_CONTENT, "IPTC 7901: a message without text", position);
        }
        return new Outcome.Parsed(new Iptc7901Message(content, frame, header).article());
    }

    private RawArticle article() {
        String text = frame.text().replace("\r\n", "\n").replace('\r', '\n').replace("\u007f", "");
        Matcher block = HEADLINE_BLOCK.matcher(text);
        boolean marked = block.find();
        String above = marked ? block.group(1) : firstLine(text);
        String below = text.substring(marked ? block.end() : text.indexOf(above) + above.length());
        Headline headline = Headline.of(above, notes);
        Instant created = created();
        String body = story(below);
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid(created, text)),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance("iptc7901", repairs));
        return draft.urgency(Texts.urgency(header.group(3)))
                .headline(headline.line())
                .byline(headline.byline())
                .slug(Texts.line(frame.header().substring(header.end())))
                .serviceNumber(serviceNumber())
                .editorialNote(Texts.joined("\n", notes.stream()))
                .body(new Body(Body.Kind.PLAIN, body))
                .subjects(List.of(new Subject(header.group(4), null)))
                .ext(ext())
                .finish();
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private String story(String below) {
        Matcher notepad = NOTEPAD.matcher(below);
        if (!notepad.find()) {
            return below.strip();
        }
        notes.add(below.substring(notepad.end()));
        return below.substring(0, notepad.start()).strip();
    }

    /** Numbers begin anew each day; a message without a number is known by its text. */
    private String guid(@Nullable Instant created, String text) {
        String number = header.group(2);
        return number.matches("0+") || created == null
                ? Guids.ofContent(text.strip())
                : header.group(1) + number + ":" + created.toString().substring(0, 10);
    }

    private @Nullable String serviceNumber() {
        String option = Texts.line(header.group(6));
        if (option != null && option.matches("[\\p{L}/-]{2,12} \\d{1,6}")) {
            String number = option.replaceFirst(" 0+(?=\\d)", " ");
            return number.endsWith(" 0") ? null : number;
        }
        return header.group(2).matches("0+")
                ? null
                : header.group(1) + " " + header.group(2).replaceFirst("^0+", "");
    }

    private @Nullable Instant created() {
        Matcher trailer = TRAILER.matcher(frame.trailer());
        if (!trailer.find()) {
            return null;
        }
        String month = GERMAN_MONTHS.getOrDefault(trailer.group(4), trailer.group(4));
        Dates.Stated stated = Dates.parse(trailer.group(1) + " " + month + " " + trailer.group(5) + " "
                + trailer.group(2) + ":" + trailer.group(3));
        if (stated == null) {
            return null;
        }
        repairs.add("the trailer's date has no zone, read as UTC");
        return stated.instantOrUtc();
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        ext.put("service", header.group(1));
        ext.put("words", header.group(5));
        String option = Texts.line(header.group(6));
        if (option != null) {
            ext.put("option", option);
        }
        return ext;
    }

    /**
     * The lines above the equals sign.
     *
     * @param line the headline itself
     * @param byline who wrote it; absent when no line says so
     */
    private record Headline(@Nullable String line, @Nullable String byline) {
        static Headline of(String block, List<String> notes) {
            Matcher brackets = IN_BRACKETS.matcher(block);
            while (brackets.find()) {
                notes.add(brackets.group().substring(1, brackets.group().length() - 1));
            }
            String bare = IN_BRACKETS.matcher(block).replaceAll("");
            Matcher byline = BYLINE.matcher(bare);
            String author = byline.find() ? byline.group() : null;
            return new Headline(Texts.line(author == null ? bare : bare.replace(author, " ")), Texts.line(author));
        }
    }
}
