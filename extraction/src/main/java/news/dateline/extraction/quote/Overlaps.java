package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.text.Span;

/**
 * Keeps candidates from claiming one another's words: the same words reported twice are one quote, and a report ends
 * where the reporter takes over again, which the other's cue shows: “He said it was “over,” | according to the paper”,
 * “called it “a farce” | and said it was “over””.
 */
final class Overlaps {
    /** Reports that touch one another stand this close in the list. */
    private static final int NEAR = 12;

    private static final Pattern COORDINATED = Pattern.compile(
            ",?\\s+(?:and|but|before|while)\\s+(?:(?:also|then|later|\\p{L}+ly|has|have|had)\\s+){0,2}$");
    private static final int LONGEST_COORDINATION = 40;
    /** What joins another's report, with its subject, to one that has words in marks already. */
    private static final Pattern JOINED = Pattern.compile(",?\\s+(?:and|but|while|when)\\s+$");

    private static final int LONGEST_JOINT = 9;

    private final String text;
    private final List<QuoteCandidate> candidates;

    private Overlaps(String text, List<QuoteCandidate> candidates) {
        this.text = text;
        this.candidates = candidates;
    }

    /** @param candidates by start */
    static List<QuoteCandidate> resolved(String text, List<QuoteCandidate> candidates) {
        Overlaps overlaps = new Overlaps(text, candidates);
        List<QuoteCandidate> resolved = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!overlaps.isRepeat(i)) {
                resolved.add(overlaps.closest(i, overlaps.cut(i)));
            }
        }
        return resolved;
    }

    /** Whether another reports just the same and says more about it: who speaks, else how likely it is. */
    private boolean isRepeat(int index) {
        QuoteCandidate candidate = candidates.get(index);
        for (int i = first(index); i < end(index); i++) {
            QuoteCandidate other = candidates.get(i);
            if (i != index && other.content().equals(candidate.content()) && isBetter(other, candidate, i < index)) {
                return true;
            }
        }
        return false;
    }

    /** As close to the words spoken as the closest of those that report the same. */
    private QuoteCandidate closest(int index, QuoteCandidate candidate) {
        QuoteKind kind = candidate.kind();
        for (int i = first(index); i < end(index); i++) {
            QuoteCandidate other = candidates.get(i);
            boolean same = other.content().equals(candidate.content());
            kind = same && other.kind().compareTo(kind) < 0 ? other.kind() : kind;
        }
        return kind == candidate.kind() ? candidate : candidate.as(kind);
    }

    private static boolean isBetter(QuoteCandidate other, QuoteCandidate candidate, boolean earlier) {
        if ((other.source() == null) != (candidate.source() == null)) {
            return candidate.source() == null;
        }
        double more = other.probability() - candidate.probability();
        return more > 0 || (more == 0 && earlier);
    }

    private QuoteCandidate cut(int index) {
        QuoteCandidate candidate = candidates.get(index);
        int cut = candidate.end();
        for (int i = first(index); i < end(index); i++) {
            if (i != index && !candidate.isVerbatim()) {
                cut = Math.min(cut, cutBy(candidate, candidates.get(i)));
            }
        }
        return cut == candidate.end() ? candidate : upTo(candidate, cut);
    }

    /** Where the other's report makes this one end; its own end if it does not. */
    private int cutBy(QuoteCandidate candidate, QuoteCandidate other) {
        Span cue = other.cue();
        if (cue == null || cue.start() <= candidate.start() || cue.end() > candidate.end()) {
            return candidate.end();
        }
        if (isAround(other, cue, candidate)) {
            return other.end();
        }
        return other.kind() != QuoteKind.INDIRECT && other.spoken() && cue.end() <= other.start()
                ? Math.min(coordination(candidate, cue.start()), joint(candidate, other))
                : candidate.end();
    }

    /** Whether the candidate's report as a whole stands in what the other's cue, which follows, reports. */
    private static boolean isAround(QuoteCandidate other, Span cue, QuoteCandidate candidate) {
        boolean rightward = candidate.cue() != null && candidate.cue().end() <= candidate.start();
        return rightward
                && other.start() <= candidate.start()
                && candidate.start() < other.end()
                && other.end() <= cue.start();
    }

    /** Before the conjunction that joins the other's cue to what stands before it. */
    private int coordination(QuoteCandidate candidate, int cue) {
        int from = Math.max(candidate.start() + 1, cue - LONGEST_COORDINATION);
        Matcher matcher = COORDINATED.matcher(text).region(from, Math.max(from, cue));
        return matcher.find() ? matcher.start() : candidate.end();
    }

    /** “accused him of “a farce” | and Ann Lee says it is “over””. */
    private int joint(QuoteCandidate candidate, QuoteCandidate other) {
        Source source = other.source();
        Span cue = other.cue();
        if (candidate.kind() != QuoteKind.MIXED
                || source == null
                || cue == null
                || source.phrase().end() > cue.start()) {
            return candidate.end();
        }
        int from = Math.max(candidate.start() + 1, source.phrase().start() - LONGEST_JOINT);
        Matcher matcher =
                JOINED.matcher(text).region(from, Math.max(from, source.phrase().start()));
        boolean joined = matcher.find() && Mark.doublesIn(text, new Span(candidate.start(), matcher.start())) > 0;
        return joined ? matcher.start() : candidate.end();
    }

    private static QuoteCandidate upTo(QuoteCandidate candidate, int end) {
        List<Span> content = new ArrayList<>();
        for (Span span : candidate.content()) {
            if (span.start() < end) {
                content.add(new Span(span.start(), Math.min(span.end(), end)));
            }
        }
        return candidate.with(content);
    }

    private static int first(int at) {
        return Math.max(0, at - NEAR);
    }

    private int end(int at) {
        return Math.min(candidates.size(), at + NEAR);
    }
}
