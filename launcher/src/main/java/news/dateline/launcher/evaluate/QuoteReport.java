package news.dateline.launcher.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import news.dateline.launcher.terminal.Terminal;

/** Prints a {@link QuoteScore}, a line a measure. */
final class QuoteReport {
    private final QuoteScore score;
    private final Terminal terminal;

    QuoteReport(QuoteScore score, Terminal terminal) {
        this.score = score;
        this.terminal = terminal;
    }

    void print(String title, boolean quoted, String types, boolean speech) {
        QuoteTally all = score.all;
        line(
                "# %s docs=%d gold=%d pred=%d quoted_view=%s types=%s speech_only=%s",
                title, score.articles, all.gold, all.predicted, quoted, types, speech);
        span("exact", all.exactGold);
        span("overlap", all.overlapGold);
        line(
                "ALL contain P (prediction lies in attributed speech of any type) %s",
                percent(all.contained, all.predicted));
        score.types.forEach(this::type);
        speakers();
        endToEnd("speaker mention  ", all.speakersRight, all.predicted - score.withoutSpeaker, score.goldSpeakers);
        if (score.goldNames > 0) {
            endToEnd("canonical speaker", all.namesRight, all.predicted - score.withoutName, score.goldNames);
        }
    }

    /** A line a tenth of confidence: how many predictions, how sure they were, how many were right. */
    void printReliability() {
        for (int tenth = 0; tenth < Reliability.TENTHS; tenth++) {
            int predicted = score.reliability.predicted(tenth);
            if (predicted > 0) {
                line(
                        "  confidence 0.%d pred %5d | mean %s right %s",
                        tenth,
                        predicted,
                        percent(score.reliability.mean(tenth)),
                        percent(score.reliability.right(tenth), predicted));
            }
        }
        line("confidence off by %s on average", percent(score.reliability.error()));
    }

    private void span(String name, int right) {
        line("ALL span %-8s %s", name, precisionRecall(right, score.all.predicted, score.all.gold));
    }

    private void type(String name, QuoteTally t) {
        line(
                "  type %-9s gold %5d pred %5d | exact P %s R %s | overlap P %s R %s | speaker %d/%d canonical %d/%d",
                name,
                t.gold,
                t.predicted,
                percent(t.exactPredicted, t.predicted),
                percent(t.exactGold, t.gold),
                percent(t.overlapPredicted, t.predicted),
                percent(t.overlapGold, t.gold),
                t.speakersRight,
                t.speakers,
                t.namesRight,
                t.names);
    }

    private void speakers() {
        QuoteTally all = score.all;
        line(
                "speaker mention accuracy on matched quotes %s (%d/%d; no speaker given %d);"
                        + "  canonical accuracy %s (%d/%d; none given %d);  gold without speaker: abstained %d/%d",
                percent(all.speakersRight, all.speakers),
                all.speakersRight,
                all.speakers,
                score.noSpeakerGiven,
                percent(all.namesRight, all.names),
                all.namesRight,
                all.names,
                score.noNameGiven,
                score.withoutSpeakerAbstained,
                score.withoutSpeaker);
        for (Map.Entry<String, QuoteTally> kind : score.speakerKinds.entrySet()) {
            QuoteTally t = kind.getValue();
            line(
                    "  gold speaker is %-8s mention %s of %d  canonical %s of %d",
                    kind.getKey(),
                    percent(t.speakersRight, t.speakers),
                    t.speakers,
                    percent(t.namesRight, t.names),
                    t.names);
        }
    }

    private void endToEnd(String what, int right, int predicted, int gold) {
        line("END-TO-END overlap span + %s %s", what, precisionRecall(right, predicted, gold));
    }

    private static String precisionRecall(int right, int predicted, int gold) {
        double p = predicted == 0 ? 0 : (double) right / predicted;
        double r = gold == 0 ? 0 : (double) right / gold;
        return "P " + percent(p) + " R " + percent(r) + " F1 " + percent(p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "  nan" : percent((double) part / whole);
    }

    /** Halves go to the even digit, as everywhere in the published figures. */
    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%5s", new BigDecimal(100 * fraction).setScale(1, RoundingMode.HALF_EVEN));
    }

    private void line(String format, Object... values) {
        terminal.line(String.format(Locale.ROOT, format, values));
    }
}
