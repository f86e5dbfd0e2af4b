package news.dateline.enrich.advisory;

import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.model.Advisory.Kind;

/**
 * A word at the top of an item that says what it is: {@code KILL KILL KILL}, {@code STORY WITHDRAWN-}, {@code ,
 * CORRECTIVE}. Sources: the agencies' published practice (Reuters Handbook of Journalism, "Corrections, Refiles, Kills,
 * Repeats and Embargoes"; ANPA 1312 keyword and version lines; dpa's notices in both languages).
 *
 * @param kind what it says
 * @param words as they stand there
 * @param unmistakable whether nothing else on a wire looks like it, even above a story
 */
record Mark(Kind kind, String words, boolean unmistakable) {
    private static final List<Rule> RULES = List.of(
            sure(Kind.KILL, "\\bKILL[ +-]+KILL\\b|\\bSTORNO[ +-]+STORNO\\b|\\+{2,}\\s*KILL\\s*\\+{2,}"),
            sure(Kind.KILL, "(?i)\\bmandatory kill\\b|\\bbulletin kill\\b|\\bkill bulletin\\b"),
            sure(Kind.KILL, "(?i),\\s*(?:mandatory )?kill\\s*$"),
            likely(Kind.KILL, "^KILL(?:ED)?\\b\\s*[-:.–—]|^STORNO\\b"),
            likely(Kind.KILL, "(?i)^kill\\s*:|^kill(?: notice\\b| of\\b)|^(?:please )kill\\b|\\bkill notice\\s*$"),
            sure(Kind.WITHDRAW, "\\bSTORY WITHDRAWN\\b|^WITHDRAWN\\b\\s*[-:–—]"),
            likely(Kind.WITHDRAW, "(?i)^advisory\\b.*\\b(?:withdrawn|retracted|disregard|ignore)\\b"),
            likely(
                    Kind.WITHDRAW,
                    "(?i)\\b(?:item|story|article|report|meldung|text)\\s+(?:is\\s+)?"
                            + "(?:withdrawn|retracted|cancell?ed|zurückgezogen)\\s*$"),
            likely(Kind.WITHDRAW, "(?i)^withdrawal of\\b|\\brückzug\\s*$|^rücknahme\\b|^retraction\\s*:"),
            sure(Kind.RELEASE, "(?i)\\b(?:hold|withhold)\\s+(?:is\\s+)?(?:lifted|released)\\b"),
            likely(
                    Kind.RELEASE,
                    "(?i)^released?\\s*[-:–—]|^advisory\\b.*\\bcleared\\s*$|^freigabe\\b|\\bfreigegeben\\s*$"),
            sure(Kind.HOLD, "\\bHOLD[ -]+HOLD\\b|^WITHHOLD\\b|(?i),\\s*withhold\\s*$"),
            likely(Kind.HOLD, "(?i)^hold\\s*[-:–—]|^please hold\\b|^advisory\\W+(?:please )?hold\\b|,\\s*hold\\s*$"),
            likely(Kind.HOLD, "(?i)^advisory\\b.*\\bon hold\\s*$|^do not (?:publish|use)\\s*(?:$|[-:.])"),
            sure(
                    Kind.EMBARGO_CHANGE,
                    "(?i)\\bembargo\\s+(?:is\\s+|has been\\s+)?"
                            + "(?:lifted|changed|extended|brought forward|moved|cancell?ed)\\s*(?:$|:)"),
            likely(
                    Kind.EMBARGO_CHANGE,
                    "(?i)^advisory\\W+(?:new\\s+)?embargo\\b|^(?:new\\s+)?embargo\\s*:|^(?:embargo (?:time )?changed?|new embargo)\\s*$"),
            likely(
                    Kind.EMBARGO_CHANGE,
                    "(?i)\\bsperrfrist\\s+(?:aufgehoben|geändert|verlängert|verkürzt)\\b|^neue sperrfrist\\b"),
            sure(Kind.WRITE_THROUGH, "(?i)\\bwrite-?thru\\b,?\\s*advisory\\b"),
            sure(
                    Kind.CORRECT,
                    "(?i),\\s*corrective\\b|^corrective\\s*:|^advisory\\W+correct(?:ion|ed)\\b|^correction: .*\\bstory\\s*$"),
            likely(
                    Kind.CORRECT,
                    "(?i)^(?:attention\\W+)?correction\\s*(?::|to\\b|for\\b|notice\\b)|^correcting\\s*:|^(?:berichtigung|korrektur)\\b"),
            likely(Kind.CORRECT, "(?i),\\s*correction\\s*$"),
            likely(Kind.REFILE, "(?i)^refiled\\s*[-:–—]|\\bitem refiled\\b"),
            likely(Kind.REPEAT, "(?i)^(?:attention editors\\W+)?repeat(?:ed)?\\s*(?:$|:)|\\bwill be repeated\\s*$"));

    private record Rule(Kind kind, Pattern pattern, boolean unmistakable) {}

    /** The first mark in {@code line}: a headline, a slug or a line at the top. */
    static Optional<Mark> in(String line) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            if (matcher.find()) {
                return Optional.of(new Mark(rule.kind(), matcher.group().strip(), rule.unmistakable()));
            }
        }
        return Optional.empty();
    }

    private static Rule sure(Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern, UNICODE_CASE), true);
    }

    private static Rule likely(Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern, UNICODE_CASE), false);
    }
}
