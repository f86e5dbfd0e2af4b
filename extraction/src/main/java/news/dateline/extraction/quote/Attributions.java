package news.dateline.extraction.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reporter's “…, she said” in a quotation whose closing mark is lost. */
final class Attributions {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String WHO = "(?:he|she|they|" + NAME + ")";
    private static final String SAID = "(?:said|says|added|adds|wrote|told)";
    private static final Pattern SPEECH_END =
            Pattern.compile("[,?!] (?=" + WHO + " " + SAID + "\\b|" + SAID + " " + WHO + "(?![\\p{L}\\d]))");

    private Attributions() {}

    /** Where in {@code [from, end)} the reporter takes over; {@code end} if nowhere. */
    static int endOfSpeech(String text, int from, int end) {
        Matcher matcher = SPEECH_END.matcher(text).region(from, Math.max(from, end));
        return matcher.find() ? matcher.start() + 1 : end;
    }
}
