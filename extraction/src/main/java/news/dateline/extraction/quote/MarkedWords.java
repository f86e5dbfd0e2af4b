package news.dateline.extraction.quote;

import java.util.List;
import java.util.Set;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks inside the reporter's clause are somebody's words: a reading that would be too weak by
 * itself is believed if it explains them.
 */
final class MarkedWords {
    static final double WEAKEST = 0.1;
    static final double BELIEVED = 0.5;

    /** “was labeled “mostly true””: too little for a guess who said so. */
    private static final double BY_SOMEBODY = 0.3;

    private static final int TELLING_WORDS = 4;
    private static final int HEADLINE_WORDS = 4;
    private static final int SHORT = 3;
    /** Nouns for words said; what stands in marks behind them are these words. */
    private static final Set<String> SAYINGS = Set.of(
            "phrase", "line", "slogan", "word", "words", "term", "terms", "motto", "mantra", "refrain", "cry", "cries",
            "chant", "chants", "shout", "shouts");
    /**
     * Verbs that say, as those of naming do, what somebody takes a thing for; but only words in marks are then said.
     */
    private static final Set<String> RATES = Stems.all("rate", "nickname");
    /** As participles they tell what a thing is called by everybody. */
    private static final Set<String> GO_BY = Stems.all("nickname", "know", "name", "title", "entitle");

    private static final Set<String> DEFINES = Stems.all("define", "mean", "use");
    /** They join the members of a list in marks. */
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "a", "an", "the", "also", "then");
    /** Prepositions before the title of a show, a book, a band. */
    private static final Set<String> PLACES = Set.of("in", "on", "from", "with", "at", "of", "alongside", "under");
    /** How far above the marked words the verb may stand that reports them. */
    private static final int ABOVE = 5;

    private final Piece piece;
    private final Sources sources;
    private final CueLexicon lexicon;

    MarkedWords(Piece piece, Sources sources, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.piece = piece;
        this.sources = sources;
    }

    /**
     * Moves to {@code likely} those of {@code unlikely} that explain marked words nothing likely explains; what stays
     * unexplained and reads like somebody's words is reported by the verb that governs it.
     */
    void cover(List<Reports.Report> likely, List<Reports.Report> unlikely) {
        Reports.Report last = null;
        int joinable = -1;
        for (int word = 0; word < piece.size(); word++) {
            if (piece.isMarked(word)) {
                int end = piece.markedEnd(word);
                Reports.Report report = explainer(likely, word, 0);
                if (report == null) {
                    report = explanation(unlikely, word, end);
                    if (report == null && last != null && joins(joinable, word) && !isWork(word, end)) {
                        Reading reading =
                                new Reading(Reading.FRAGMENT, last.reading().cue(), word, end);
                        report = new Reports.Report(reading, last.source(), BELIEVED);
                    }
                    if (report != null) {
                        likely.add(report);
                    }
                }
                last = report;
                joinable = end;
                word = end - 1;
            }
        }
    }

    private Reports.@Nullable Report explanation(List<Reports.Report> unlikely, int word, int end) {
        if (isMentioned(word, end)) {
            return null;
        }
        Reports.Report weak = explainer(unlikely, word, WEAKEST);
        if (weak != null) {
            return isWork(word, end) || isNickname(piece, weak.reading().cue())
                    ? null
                    : new Reports.Report(weak.reading(), weak.source(), BELIEVED);
        }
        if (!isTelling(word, end)) {
            return null;
        }
        int verb = isNamed(word) ? beforeArticle(word) : governor(word);
        if (verb == word || isNickname(piece, verb)) {
            return null; // nothing but words in marks, or what somebody goes by
        }
        boolean passive = piece.isPassive(verb) || (piece.has(verb, Tag.VERB_PASSIVE) && piece.is(verb + 1, "by"));
        Source source = sources.of(verb, passive ? Reading.SourcePlace.AGENT : Reading.SourcePlace.SUBJECT);
        double probability = passive && source == null ? BY_SOMEBODY : BELIEVED;
        return new Reports.Report(new Reading(Reading.FRAGMENT, verb, word, end), source, probability);
    }

    /** “a guard nicknamed “the Wall””, “the lot known as “the Field””. */
    static boolean isNickname(Piece piece, int verb) {
        return piece.has(verb, Tag.VERB_PASSIVE) && GO_BY.contains(piece.stem(verb));
    }

    /** “whether it is a “he” or a “she””, “a “fast lane,” which is defined as …”: the word as such. */
    private boolean isMentioned(int from, int end) {
        boolean pronoun = end - from == 1 && piece.has(from, Tag.PRONOUN);
        int which = piece.isComma(end) ? end + 1 : end;
        boolean defined = piece.is(which, "which")
                && piece.has(which + 2, Tag.VERB_PASSIVE)
                && DEFINES.contains(piece.stem(which + 2));
        return pronoun || defined;
    }

    /** “was labeled “mostly true””, “each called it a “rough week””; not “a play called “The Long River””. */
    private boolean isNamed(int from) {
        int verb = beforeArticle(from);
        boolean names = verb >= 0 && (Words.isNaming(piece.stem(verb)) || RATES.contains(piece.stem(verb)));
        boolean named = piece.has(verb, Tag.VERB_PASSIVE) && piece.tag(verb - 1).isNominal() && !piece.isPassive(verb);
        return names && !named && piece.tag(verb).isVerb() && !piece.is(verb - 1, "so");
    }

    private int beforeArticle(int word) {
        boolean article = piece.has(word - 1, Tag.DETERMINER);
        return article ? word - 2 : word - 1;
    }

    /** “as a “danger” and a “fool””: members of one list are one speaker's. */
    private boolean joins(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!JOINTS.contains(piece.lower(i))) {
                return false;
            }
        }
        return from < end;
    }

    /** “on Channel 9's “Good Evening””, “the novel “Cold Harbour””: the name of a show, a book or an article. */
    private boolean isWork(int from, int end) {
        if (!isTitle(from, end)) {
            return false;
        }
        int before = piece.isComma(from - 1) ? from - 2 : from - 1;
        return piece.has(from - 1, Tag.CLITIC)
                || piece.isYear(from - 1) // “the 1994 “Pledge to the Coast””
                || isPlaced(from, end)
                || Words.isTelling(piece.stem(Math.max(0, from - 1)))
                || Words.isWork(piece.lower(before))
                || Words.isWork(piece.lower(end))
                || (Words.isWork(piece.lower(end + 1)) && piece.tag(end).isNominal());
    }

    /** “appeared on “Coast Tonight””, “the host of “Coast Tonight””: where something is, seldom what is said. */
    private boolean isPlaced(int from, int end) {
        int names = 0;
        for (int i = from; i < end; i++) {
            names += Letters.isSmall(piece.word(i)) ? 0 : 1;
        }
        int at = from - 1;
        while (piece.has(at, Tag.DETERMINER) || piece.has(at, Tag.POSSESSIVE)) {
            at--;
        }
        if (piece.is(at, "on") && piece.tag(at - 1).isNominal()) {
            return false; // “a project on “Women at Sea””: its topic
        }
        boolean noun = !piece.is(at, "of") || (piece.tag(at - 1).isNominal() && !SAYINGS.contains(piece.lower(at - 1)));
        // where every word has a capital, it tells nothing
        return names > 1 && noun && PLACES.contains(piece.lower(at)) && !TitleCase.isHeadline(piece.words());
    }

    /** Written as the name of a work is, however long; what stands before tells whether it is one. */
    private boolean isTitle(int from, int end) {
        int last = end - 1;
        while (last > from && piece.isPunctuation(last)) {
            last--;
        }
        return TitleCase.isName(piece.words(), from, last);
    }

    /** A term or title is short or capitalised; “burning the house down” is somebody's judgement. */
    private boolean isTelling(int from, int end) {
        boolean plain = Letters.isSmall(piece.word(from)) || inHeadline();
        boolean saying = SAYINGS.contains(piece.lower(piece.is(from - 1, "of") ? from - 2 : from - 1));
        return saying
                || isNamed(from)
                || (plain && (end - from >= TELLING_WORDS || isPredicated(from) || isSaid(from, end)));
    }

    /** Where the reporter's words all have a capital, that of the marked words tells nothing. */
    private boolean inHeadline() {
        int longer = 0;
        for (int i = 0; i < piece.size(); i++) {
            boolean counts = !piece.isMarked(i) && piece.word(i).length() > SHORT;
            if (counts && Letters.isSmall(piece.word(i))) {
                return false;
            }
            longer += counts ? 1 : 0;
        }
        return longer >= HEADLINE_WORDS;
    }

    /** “he said “budget reforms” would pay for it”: two words or three, directly under a verb of speaking. */
    private boolean isSaid(int from, int end) {
        return end - from > 1 && lexicon.isSpeech(piece.stem(governor(from)));
    }

    /** “pounded him as a ‘con artist’”. */
    private boolean isPredicated(int from) {
        boolean article = piece.is(from - 1, "a") || piece.is(from - 1, "an");
        return piece.is(article ? from - 2 : from - 1, "as");
    }

    private int governor(int word) {
        int at = word;
        while (at >= 0 && (piece.isMarked(at) || !piece.tag(at).isVerb())) {
            at = piece.parse().head(at);
        }
        return at < 0 ? verbBefore(word) : speaking(at);
    }

    /** The nearest verb before that speaks, else the nearest; where the parse has none above. */
    private int verbBefore(int word) {
        int nearest = Math.max(0, word - 1);
        for (int i = word - 1; i >= 0; i--) {
            if (piece.tag(i).isVerb() && !piece.isMarked(i)) {
                if (lexicon.isSpeech(piece.stem(i))) {
                    return i;
                }
                nearest = piece.tag(nearest).isVerb() ? nearest : i;
            }
        }
        return nearest;
    }

    /** “He appealed to donors to act “now””: the nearest verb above that speaks, else the verb itself. */
    private int speaking(int verb) {
        int at = verb;
        for (int step = 0; step < ABOVE && at >= 0; step++) {
            if (piece.tag(at).isVerb() && lexicon.isSpeech(piece.stem(at)) && !piece.isMarked(at)) {
                return at;
            }
            at = piece.parse().head(at);
        }
        return verb;
    }

    private static Reports.@Nullable Report explainer(List<Reports.Report> reports, int word, double least) {
        Reports.Report best = null;
        for (Reports.Report report : reports) {
            for (int[] run : report.reading().content()) {
                boolean better = best == null || report.probability() > best.probability();
                if (run[0] <= word && word < run[1] && report.probability() >= least && better) {
                    best = report;
                }
            }
        }
        return best;
    }
}
