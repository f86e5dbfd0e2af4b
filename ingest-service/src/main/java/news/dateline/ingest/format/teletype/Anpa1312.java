package news.dateline.ingest.format.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** ANPA 1312 wire text: service letter and number, a line of codes with the keyword, then the story. */
public final class Anpa1312 implements WireFormat {
    /** Service letter and transmission number, a separator, the selector. */
    static final Pattern FIRST = Pattern.compile("\\s*([a-zA-Z])(\\d{3,4})[\\x1c-\\x1f]\\s*([a-zA-Z-]{0,12})");

    private static final Pattern START = Pattern.compile("\\A[\\s\\x16\\x7f]*\\x01?" + FIRST.pattern());

    @Override
    public String name() {
        return "anpa1312";
    }

    @Override
    public boolean recognises(Content content) {
        return START.matcher(content.text()).lookingAt();
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        String text = content.text().replaceFirst("\\A[\\s\\x16\\x7f]*", "");
        String framed = text.charAt(0) == Frame.SOH ? text : Frame.SOH + text;
        if (framed.indexOf(Frame.ETX) < 0) {
            throw new UnreadableException(Reason.TRUNCATED, "ANPA 1312: no ETX before the end");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Frame frame : Frame.all(framed)) {
            outcomes.add(AnpaMessage.outcome(content, frame));
        }
        return outcomes;
    }
}
