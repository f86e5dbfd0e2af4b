package news.dateline.ingest.format.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** IPTC 7901 text transmission: one or several messages. */
public final class Iptc7901 implements WireFormat {
    static final Pattern HEADER = Pattern.compile(
            "\\s*([A-Za-z]{2,4})(\\d{3,5})\\s+([0-9])\\s+([A-Za-z]{1,3})\\s+(\\d{1,5})(?:[ \\t]+([^\\r\\n]*))?");
    private static final Pattern START = Pattern.compile("\\A[\\s\\x16\\x7f]*\\x01" + HEADER.pattern());

    @Override
    public String name() {
        return "iptc7901";
    }

    @Override
    public boolean recognises(Content content) {
        return START.matcher(content.text()).lookingAt();
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        String text = content.text();
        if (text.indexOf(Frame.STX) < 0) {
            throw new UnreadableException(Reason.MALFORMED, "IPTC 7901: no STX where the text should begin", "line 1");
        }
        if (text.indexOf(Frame.ETX) < 0) {
            throw new UnreadableException(Reason.TRUNCATED, "IPTC 7901: no ETX before the end", null);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Frame frame : Frame.all(text)) {
            outcomes.add(Iptc7901Message.outcome(content, frame));
        }
        return outcomes;
    }
}
