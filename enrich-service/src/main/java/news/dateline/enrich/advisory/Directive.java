package news.dateline.enrich.advisory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.model.Advisory.Kind;

/**
 * A sentence that tells editors what to do with an item, or what was done with it.
 *
 * @param kind what it says
 * @param words what of the sentence says so; what it quotes, such as a headline, is left out
 */
record Directive(Kind kind, String words) {
    private static final String NAMED =
            "\\bBC-\\S|\\b[a-z]{1,4}\\s?\\d{3,5}\\b|\\btext-\\d+|\\burn:\\S" + "|[\"“„'‘][^\"”“’]{12,}[\"”“’']";
    /** What a provider sends, in words it uses of its own alone; or a slug, a number, a headline in quotation marks. */
    private static final Pattern OWN_OBJECT =
            Pattern.compile("(?iu)\\b(?:items?|story|stories|alert|meldung|text der dpa|ld|lds"
                    + "|(?:the|our|this) hold|withh[eo]ld|this (?:report|article|text|dispatch)|our (?:report|article|text|dispatch))\\b|"
                    + NAMED);
    /** The same, or a word that others use of what they wrote as well. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?iu)\\b(?:article|report|dispatch|piece|text|bericht|versions?|para(?:graph)?s?|grafs?|absatz)\\b|"
                    + OWN_OBJECT.pattern().substring("(?iu)".length()));

    private static final String ASKED =
            "(?:please|kindly|must|should|have to|(?:asked|advised|requested|urged|instructed) to)\\s+";
    private static final String IS =
            "(?:is|are|has been|have been|was|were|to be|should be|must be)\\s+(?:now |hereby |being )?";
    private static final String USE = "(?:use|publish|run|transmit|broadcast|post|print)";
    private static final String USED = "(?:used|published|run|transmitted|broadcast|posted|printed)";
    private static final String UNTIL =
            "\\b.*\\b(?:until|pending|before|for now|for the time being|for the moment|at present)\\b";

    private static final List<Rule> RULES = List.of(
            rule(
                    Kind.EMBARGO_CHANGE,
                    "\\bembargo\\b.*\\b(?:lifted|changed|extended|brought forward|moved|shortened|postponed|waived"
                            + "|removed|cancell?ed|expire[sd]|now ends|no longer)\\b|\\bno longer under embargo\\b"),
            rule(
                    Kind.EMBARGO_CHANGE,
                    "\\bnew embargo\\b|\\b(?:is|are)\\s+(?:now\\s+)?(?:under\\s+embargo|embargoed)\\b"),
            rule(
                    Kind.EMBARGO_CHANGE,
                    "\\bneue sperrfrist\\b|\\bsperrfrist\\b.*\\b(?:aufgehoben|geändert|verlängert|verkürzt|endet|entfällt)\\b"),
            rule(Kind.KILL, "\\bkills? (?:is|are) mandatory\\b|\\bmandatory kill\\b"),
            rule(
                    Kind.KILL,
                    "(?:^|\\b(?:" + ASKED
                            + "|eds\\W+|editors\\W+|subscribers\\W+|clients\\W+))(?:immediately )?kill\\b"),
            rule(
                    Kind.KILL,
                    "\\b" + IS
                            + "killed\\b|\\bwe (?:have|had) to kill\\b|\\bwe (?:are )?kill(?:s|ing)?\\b|\\bstornier(?:en|t)\\b"),
            rule(Kind.KILL, "\\bmust not be " + USED + "\\b(?!.*\\b(?:until|before|pending)\\b)"),
            rule(
                    Kind.RELEASE,
                    "\\b(?:hold|withhold)\\b.*\\b(?:lifted|released|over|ended|cancell?ed|no longer)\\b|\\bno longer on hold\\b"),
            rule(Kind.RELEASE, "\\b" + IS + "(?:released|cleared)\\b|\\b(?:may|can)\\s+(?:now )?be " + USED + "\\b"),
            rule(
                    Kind.RELEASE,
                    "\\b(?:may|can) now " + USE + "\\b|\\bfree (?:for use|to use|for publication)\\b|\\bok to use\\b"),
            rule(
                    Kind.RELEASE,
                    "\\bfreigegeben\\b|\\bzur veröffentlichung frei\\b|\\bwithhold instruction no longer\\b"),
            rule(
                    Kind.HOLD,
                    "\\b(?:is|are|put|placed|remains?) on hold\\b|\\bon hold until\\b|" + ASKED
                            + "(?:hold|withhold)\\b|^(?:withhold|hold)\\b"),
            rule(
                    Kind.HOLD,
                    "\\b(?:do|must|should|may) not " + USE + UNTIL + "|\\bnot (?:to )?be " + USED + UNTIL
                            + "|\\brefrain from (?:using|publishing)\\b"),
            rule(
                    Kind.HOLD,
                    "\\bhalten\\b.*\\bzurück\\b|\\bvorerst nicht\\b|\\bbis auf weiteres nicht\\b|\\bnicht vor\\b.*\\bfreigabe\\b"),
            rule(
                    Kind.WITHDRAW,
                    "\\b" + IS + "(?:withdrawn|retracted|rescinded|annulled|cancell?ed|pulled|disregarded)\\b"),
            rule(Kind.WITHDRAW, "\\b(?:items?|story)\\b.{0,50}\\b(?<!not )(?:withdrawn|retracted|cancell?ed)\\b"),
            rule(
                    Kind.WITHDRAW,
                    "\\bwe\\b.{0,25}\\b(?:withdraws?|withdrawing|withdrawn|retracts?|retracted|retracting|pulls|pulled)\\b"),
            rule(
                    Kind.WITHDRAW,
                    ASKED
                            + "(?:disregard|ignore|discard|delete|remove|cancel)\\b|\\b(?:sent|issued|transmitted|published) in error\\b"),
            rule(
                    Kind.WITHDRAW,
                    "\\bzurückgezogen\\b|\\b(?:wir|we) (?:zieht|ziehen|nimmt|nehmen)\\b.*\\bzurück\\b|\\blöschen sie\\b"),
            rule(
                    Kind.WRITE_THROUGH,
                    "\\bwrite-?\\s?th(?:ru|rough)\\b.*\\b(?:will|replaces|supersedes|is being prepared|to move|coming)\\b"),
            rule(Kind.REFILE, "\\b(?:re-?filed|re-?sent|re-?file|re-?sending|neu gesendet)\\b"),
            rule(
                    Kind.REPEAT,
                    "\\b(?:will|shall|is|are)\\s+(?:now\\s+)?(?:be(?:ing)?\\s+)?(?:repeat(?:ed|ing)?|sent again)\\b|\\bwe repeat\\b|\\bwiederhol(?:t|en)\\b"),
            rule(
                    Kind.CORRECT,
                    ASKED + "(?:correct|change|amend|read|note that in|note in)\\b|\\bberichtigt\\b|\\brichtig ist\\b"),
            rule(
                    Kind.CORRECT,
                    "\\bshould (?:read|be|say|have said)\\b|\\bread\\b.*\\b(?:instead of|in place of|not)\\b|\\berroneously\\b"),
            rule(
                    Kind.CORRECT,
                    "\\bmis(?:identified|stated|spelled|reported|quoted)\\b|\\bthe correct \\p{L}+ is\\b|\\bcorrects?\\b.*\\bto read\\b"),
            rule(Kind.CORRECT, "\\b(?:muss|müsste)\\b.*\\b(?:heißen|lauten)\\b|\\bberichtigen\\b|\\brichtig heißen\\b"),
            // Said alone, it asks for no more than a hold, and takes the story off the open topics as well.
            rule(
                    Kind.HOLD,
                    ASKED + "(?:do )?not " + USE + "\\b|^do not " + USE
                            + "\\b|\\bnicht (?:verwenden|veröffentlichen)\\b"));

    /** What a datelined text may say and still be a notice: an order, or that an item as such is withdrawn. */
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)^(?:" + ASKED + ".*|.*\\b(?:item|story)\\b.{0,30}\\bheadlined\\b.*\\b" + IS
                    + "(?:withdrawn|killed|retracted)\\b.*|we have (?:withdrawn|retracted|killed) (?:this|our|the)\\b.*)");

    private static final Pattern AGENCY =
            Pattern.compile("(?i)\\b(?:(?:the )?associated press|the ap|AP|Reuters|dpa|AFP)\\b(?!\\s*\\d)");
    private static final Pattern QUOTED = Pattern.compile("[\"“„][^\"”“]*(?:[\"”“]|$)");
    /** Kinds whose words others use too: they need a word that only a provider uses. */
    private static final Set<Kind> NEED_OWN_OBJECT =
            EnumSet.of(Kind.RELEASE, Kind.WITHDRAW, Kind.EMBARGO_CHANGE, Kind.REPEAT);

    private record Rule(Kind kind, Pattern pattern) {}

    /**
     * What a sentence tells editors. What somebody says inside quotation marks tells them nothing.
     *
     * @param provider who speaks: its name counts as "we"
     */
    static Optional<Directive> in(String sentence, String provider) {
        String outside = QUOTED.matcher(sentence).replaceAll(" … ");
        String said = AGENCY.matcher(outside)
                .replaceAll("we")
                .replaceAll("(?i)\\b" + Pattern.quote(provider) + "\\b(?!\\s*\\d)", "we");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(said);
            if (matcher.find() && speaksOfItem(rule.kind(), sentence)) {
                return Optional.of(new Directive(rule.kind(), matcher.group().strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean speaksOfItem(Kind kind, String sentence) {
        if (NEED_OWN_OBJECT.contains(kind)) {
            return OWN_OBJECT.matcher(sentence).find();
        }
        return kind == Kind.KILL || namesItem(sentence);
    }

    /** Whether a text after a dateline speaks to editors. */
    static boolean tellsEditors(String text) {
        return TELLS.matcher(text).matches() && namesItem(text);
    }

    static boolean namesItem(String text) {
        return OBJECT.matcher(text).find();
    }

    private static Rule rule(Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile("(?iu)" + pattern));
    }
}
