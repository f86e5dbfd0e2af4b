package news.dateline.ingest.format.mail;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** An e-mail (RFC 5322, MIME): its subject is the headline, its text the story. */
public final class Email implements WireFormat {
    /** Of the format. */
    public static final String NAME = "email";

    private static final Pattern HEADER = Pattern.compile(
            "(?i)^(from|to|subject|date|message-id|mime-version|received|return-path|reply-to|sender|content-type|delivered-to|dkim-signature|x-[\\w-]+):[ \\t]?\\S?.*");
    private static final int LEAST_HEADERS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Content content) {
        List<String> lines = content.text().lines().limit(60).toList();
        int headers = 0;
        int start = !lines.isEmpty() && lines.get(0).startsWith("From ") ? 1 : 0;
        for (String line : lines.subList(start, lines.size())) {
            if (line.isBlank()) {
                return headers >= LEAST_HEADERS;
            }
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (!folded && !line.matches("[!-9;-~]+:.*")) {
                return false;
            }
            headers += !folded && HEADER.matcher(line).matches() ? 1 : 0;
        }
        return headers >= LEAST_HEADERS;
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        try {
            return List.of(new Outcome.Parsed(EmailArticle.article(content, content.message())));
        } catch (IOException e) {
            throw new UnreadableException(Reason.MALFORMED, "no MIME message: " + e.getMessage());
        }
    }
}
