package news.dateline.ingest.format.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * Text without markup. Nothing is inferred but a headline and a byline that stand apart from the story by a blank line,
 * as wires print them; the id is the hash of the text, so a text sent again is the same article.
 */
public final class PlainText implements WireFormat {
    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*?([^\\n]+)\\n(?:(By [^\\n]{2,100}|Von [^\\n]{2,100})\\n)?"
                    + "\\s*\\n(?:(By [^\\n]{2,100}|Von [^\\n]{2,100})\\n\\s*\\n)?");

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean recognises(Content content) {
        return content.text().codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        String text = content.text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            throw new UnreadableException(Reason.EMPTY, "there is nothing but white space");
        }
        return List.of(new Outcome.Parsed(article(content, text)));
    }

    private RawArticle article(Content content, String text) {
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), Guids.ofContent(text.strip())),
                content.delivery().receivedAt(),
                content.provenance(name(), List.of()));
        Matcher head = HEAD.matcher(text);
        if (head.find() && isHeadline(head.group(1).strip(), text.substring(head.end()))) {
            return draft.headline(head.group(1))
                    .byline(either(head.group(2), head.group(3)))
                    .body(new Body(Body.Kind.PLAIN, text.substring(head.end())))
                    .finish();
        }
        return draft.body(new Body(Body.Kind.PLAIN, text)).finish();
    }

    /** Short, no sentence, and more text below it. */
    private static boolean isHeadline(String line, String rest) {
        return line.length() <= LONGEST_HEADLINE
                && rest.strip().length() > line.length()
                && Character.isLetterOrDigit(line.codePointAt(line.length() - 1))
                && line.codePoints().anyMatch(Character::isLetter);
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
