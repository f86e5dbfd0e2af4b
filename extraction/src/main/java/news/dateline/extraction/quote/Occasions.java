package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.syntax.Tag;

/**
 * Where and when something was said, behind a phrase that names what: “criticized the plan in an interview”. A clause
 * may go on with such words; behind a phrase they are the reporter's.
 */
final class Occasions {
    private static final int REACH = 7;
    /** Constructions that report a phrase. */
    private static final Set<String> PHRASES = Set.of("O", "REST", "NAMING");

    private static final Set<String> PLACES = Set.of("in", "at", "during", "on", "via", "through");
    private static final Set<String> TIMES = Set.of("during", "after", "before", "following", "through", "until");
    /** They open clauses that say when the reporter's clause happened. */
    private static final Set<String> CLAUSES = Set.of("after", "before");

    private static final Set<String> VENUES = Set.of(
            "interview",
            "interviews",
            "statement",
            "speech",
            "tweet",
            "tweets",
            "letter",
            "debate",
            "email",
            "post",
            "op-ed",
            "memo",
            "column",
            "conference",
            "briefing",
            "rally",
            "event",
            "appearance",
            "remarks",
            "fundraiser",
            "forum",
            "address",
            "filing",
            "release",
            "twitter",
            "facebook");

    private final Piece piece;
    private final Clauses clauses;

    Occasions(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.clauses = clauses;
    }

    /** The reading without the occasion at the end of its phrase. */
    Reading without(Reading reading) {
        int last = reading.content().size() - 1;
        int[] run = reading.content().get(last);
        boolean phrase = PHRASES.contains(reading.frame()) || reading.frame().startsWith("P:");
        if (!phrase || run[0] <= reading.cue()) {
            return reading;
        }
        for (int at = run[0] + 1; at < run[1] - 1 && !piece.isFinite(at); at++) {
            boolean opens = isManner(piece, clauses, at)
                    || (clauses.hasFinite(at, run[1])
                            ? CLAUSES.contains(piece.lower(at)) && governor(at) == reading.cue()
                            : opens(at, reading.cue()));
            if (opens && !piece.anyMarked(at, run[1])) {
                List<int[]> content = new ArrayList<>(reading.content());
                content.set(last, new int[] {run[0], clauses.trimmed(run[0], at)});
                return new Reading(reading.frame(), reading.cue(), content, reading.source());
            }
        }
        return reading;
    }

    /** “answered the board by saying …”: how it was said. */
    static boolean isManner(Piece piece, Clauses clauses, int preposition) {
        return piece.is(preposition, "by")
                && piece.has(preposition + 1, Tag.VERB_ING)
                && clauses.reports(preposition + 1);
    }

    private boolean opens(int preposition, int cue) {
        if (!piece.has(preposition, Tag.PREPOSITION) && !piece.has(preposition, Tag.SUBORDINATOR)) {
            return false;
        }
        String lower = piece.lower(preposition);
        if (PLACES.contains(lower) && isVenue(preposition + 1)) {
            return isNamed(preposition + 1) || governor(preposition) == cue;
        }
        boolean time = TIMES.contains(lower)
                || (lower.equals("without") && piece.has(preposition + 1, Tag.VERB_ING))
                || ((lower.equals("on") || lower.equals("in")) && Words.isDayOrMonth(piece.lower(preposition + 1)));
        return time && governor(preposition) == cue;
    }

    /** Whether a noun phrase begins here whose head is an occasion to speak. */
    private boolean isVenue(int from) {
        int at = from;
        while (at < from + REACH && clauses.isNounPhraseWord(at)) {
            if (VENUES.contains(piece.lower(at)) && !piece.tag(at + 1).isNominal()) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** “in an interview”, “on Twitter”; not “plagiarism in political speech”. */
    private boolean isNamed(int from) {
        Tag tag = piece.tag(from);
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.NAME;
    }

    /** The word before the phrase of the preposition on which it hangs, or -1. */
    private int governor(int preposition) {
        int at = piece.parse().head(preposition);
        for (int steps = 0; at >= preposition && steps < REACH; steps++) {
            at = piece.parse().head(at);
        }
        return at;
    }
}
