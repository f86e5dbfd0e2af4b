package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.quote.Reading.SourcePlace;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the reporting verb that goes with a quotation, in the piece of text behind it or before it. */
final class DirectCues {
    private static final int REACH_RIGHT = 45;
    private static final int REACH_LEFT = 25;

    /** Words within which a subject gets its verb. */
    private static final int REACH_SUBJECT = 12;

    private static final int LONGEST_SUBJECT = 8;
    /** What may stand between an unknown verb and the quotation it introduces, the comma included. */
    private static final int PARTICLES = 2;

    static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> ASIDES = Set.of("when", "while", "after", "because", "if", "since", "where");

    private static final Set<String> PERCEIVED = Set.of("heard", "seen", "overheard", "recorded", "filmed");
    /** Nouns for words said, which a colon and these words may follow. */
    private static final Set<String> SAYINGS = Set.of(
            "message",
            "response",
            "answer",
            "reply",
            "advice",
            "verdict",
            "explanation",
            "statement",
            "conclusion",
            "warning",
            "comment",
            "words",
            "question",
            "plea",
            "promise",
            "assessment",
            "reaction",
            "retort",
            "reasoning",
            "summary",
            "prediction");
    /** “They have a name for it: …”. */
    private static final Set<String> NAMES = Set.of("name", "names", "nickname", "title");

    private static final Set<String> HELPERS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can", "could",
            "may", "might", "should", "must");

    private final Piece piece;
    private final Sources sources;
    private final CueLexicon lexicon;

    DirectCues(Piece piece, Clauses clauses, CueLexicon lexicon) {
        this.piece = piece;
        this.sources = new Sources(piece, clauses);
        this.lexicon = lexicon;
    }

    /**
     * A cue in a piece.
     *
     * @param word the reporting word
     * @param source who speaks, if the piece says so
     */
    record Hit(int word, @Nullable Source source) {}

    /** “…,” X said; “…,” said X; “…,” according to X. */
    @Nullable
    Hit behind() {
        int first = piece.firstWord(0);
        if (isSignature()) {
            return new Hit(0, sources.inverted(0));
        }
        if (first < piece.size() && ASIDES.contains(piece.lower(first))) {
            return null;
        }
        if (isInvertedDeed(first)) {
            return new Hit(first, sources.inverted(first));
        }
        int end = Math.min(piece.size(), first + REACH_RIGHT);
        for (int i = first; i < end; i++) {
            if (piece.is(i, "according") && piece.is(i + 1, "to")) {
                return i == first ? new Hit(i, sources.of(i, SourcePlace.AFTER_CUE)) : null;
            }
            if (isHeard(i)) {
                return new Hit(i, subject(first, i - 1));
            }
            if (isDirect(i) && !isAside(i)) {
                boolean opens = onlyAdverbs(first, i);
                if (opens) {
                    Source after = sources.inverted(i);
                    return new Hit(i, after != null ? after : subject(first, i));
                }
                if (isMain(first, i) && !(inRelative(first, i) && isDirect(afterComma(i)))) {
                    return new Hit(i, subject(first, i));
                }
            }
        }
        return anyDeed();
    }

    /** “Stop,” a man can be heard shouting. */
    private boolean isHeard(int word) {
        return piece.has(word, Tag.VERB_ING) && isDirect(word) && PERCEIVED.contains(piece.lower(word - 1));
    }

    /**
     * “Not us,” Ann Lee shot back: behind a comma inside the marks a subject with its verb speaks, whatever the verb.
     */
    private @Nullable Hit anyDeed() {
        boolean clause = piece.size() > 1 && piece.before() == ',' && startsSubject();
        for (int i = 1; clause && i < Math.min(piece.size(), REACH_SUBJECT); i++) {
            if (piece.isFinite(i) || isDeed(i)) {
                boolean speaks = isDeed(i) && isMain(0, i) && !inRelative(0, i);
                Source source = speaks ? subject(0, i) : null;
                return source == null ? null : new Hit(i, source);
            }
        }
        return null;
    }

    /** A verb that is no auxiliary; right behind a noun a participle is taken for the past, which it looks like. */
    private boolean isDeed(int word) {
        boolean past = piece.isFinite(word)
                || (piece.has(word, Tag.VERB_PASSIVE) && piece.tag(word - 1).isNominal());
        return past && piece.tag(word).isVerb() && !HELPERS.contains(piece.lower(word));
    }

    /** The subject of the verb; where the grammar finds none, all that stands before the verb. */
    private @Nullable Source subject(int first, int verb) {
        Source subject = sources.of(verb, SourcePlace.SUBJECT);
        boolean plain = subject == null && verb > first && verb - first <= LONGEST_SUBJECT && startsSubject();
        return plain ? new Source(piece.span(first, verb), piece.span(verb - 1, verb)) : subject;
    }

    private boolean startsSubject() {
        Tag first = piece.tag(0);
        return first == Tag.NAME || first == Tag.DETERMINER || first == Tag.PRONOUN || first == Tag.POSSESSIVE;
    }

    /** “…” — Ann Lee */
    private boolean isSignature() {
        if (piece.size() < 2 || piece.size() > 6 || !DASHES.contains(piece.word(0))) {
            return false;
        }
        for (int i = 1; i < piece.size(); i++) {
            if (!Character.isUpperCase(piece.word(i).charAt(0)) && !piece.isPunctuation(i)) {
                return false;
            }
        }
        return true;
    }

    /** “What a day!” beamed Ann Lee: whatever the verb, an inverted subject behind an exclamation speaks. */
    private boolean isInvertedDeed(int verb) {
        Tag next = piece.tag(verb + 1);
        boolean subject = next == Tag.NAME || next == Tag.DETERMINER || next == Tag.NUMBER;
        return verb == 0
                && piece.isFinite(verb)
                && !HELPERS.contains(piece.lower(verb))
                && subject
                && ",!?".indexOf(piece.before()) >= 0;
    }

    private boolean onlyAdverbs(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (piece.relation(i) != Relation.ADVERB && piece.relation(i) != Relation.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb is the first of the piece's own clause: any finite verb before it sits inside its subject. */
    private boolean isMain(int first, int verb) {
        int subject = piece.parse().child(verb, Relation.SUBJECT);
        for (int i = first; i < verb; i++) {
            boolean helper =
                    (piece.relation(i) == Relation.AUXILIARY || piece.has(verb - 1, Tag.TO)) && isAbove(i, verb);
            boolean inSubject = subject >= 0 && i < piece.parse().subtreeEnd(subject);
            if (piece.isFinite(i) && !helper && !inSubject && !inRelative(first, i)) {
                return false;
            }
        }
        return true;
    }

    /** The word behind the next comma: “an official, who asked not to be named, said”. */
    private int afterComma(int word) {
        int at = word + 1;
        while (at < piece.size() && !piece.isComma(at)) {
            at++;
        }
        return at + 1;
    }

    /** “Ann Lee has said”, “Ann Lee liked to say”: one hangs on the other. */
    private boolean isAbove(int finite, int verb) {
        return piece.parse().head(finite) == verb || piece.parse().head(verb) == finite;
    }

    /** “Ann Lee, laughing, said”: not the participle between commas. */
    private boolean isAside(int participle) {
        return piece.has(participle, Tag.VERB_ING)
                && piece.isComma(participle - 1)
                && piece.isComma(participle + 1)
                && isDirect(participle + 2);
    }

    private boolean inRelative(int first, int finite) {
        for (int i = finite - 1; i >= Math.max(first, finite - 4); i--) {
            if (piece.is(i, "who") || piece.is(i, "which") || piece.is(i, "that") || piece.is(i, "whose")) {
                return true;
            }
        }
        return false;
    }

    /** X said, “…”; X told Y on Tuesday: “…”; in a statement by X: “…”. */
    @Nullable
    Hit before() {
        Hit hit = lastReport();
        return hit == null ? participle() : hit;
    }

    /**
     * “They marched on, chanting, “…””: right before the comma it is a participle, whatever the tagger takes it for.
     */
    private @Nullable Hit participle() {
        int word = piece.size() - 2;
        boolean reports = piece.isComma(word + 1)
                && piece.lower(word).endsWith("ing")
                && lexicon.reportsDirectly(piece.lower(word));
        Hit clause = reports ? lastClause() : null;
        return clause == null ? null : new Hit(word, clause.source());
    }

    private @Nullable Hit lastReport() {
        int size = piece.size();
        for (int i = size - 1; i >= Math.max(0, size - REACH_LEFT); i--) {
            if (isDirect(i)) {
                return leadsIn(i) ? new Hit(i, sources.of(i, SourcePlace.SUBJECT)) : null;
            }
            if (piece.isFinite(i) && piece.relation(i) != Relation.AUXILIARY && !inRelative(0, i) && !endsWithColon()) {
                boolean close =
                        piece.isComma(size - 1) && size - 1 - i <= PARTICLES && !HELPERS.contains(piece.lower(i));
                return close ? lastClause() : null; // “Ann Lee shot back, “…””
            }
        }
        if (!endsWithColon()) {
            return null;
        }
        Hit clause = lastClause();
        return clause == null ? saying() : clause;
    }

    /** “His answer to the council: “…””, “Ann Lee's verdict: “…””: no verb, but a noun for what was said. */
    private @Nullable Hit saying() {
        for (int i = piece.size() - 2; i > 0; i--) {
            if (piece.tag(i).isFinite()) {
                return null;
            }
            boolean whose = piece.has(i - 1, Tag.POSSESSIVE) || piece.has(i - 1, Tag.CLITIC);
            if (SAYINGS.contains(piece.lower(i)) && whose) {
                return new Hit(i, sources.of(i, SourcePlace.POSSESSOR));
            }
        }
        return null;
    }

    private boolean isDirect(int word) {
        if (piece.is(word, "put") && piece.is(word + 1, "it")) {
            return true;
        }
        boolean leads = word == piece.size() - 2 && endsWithColon();
        boolean verb = (leads || piece.tag(word).isVerb() || isLastForm(word)) && !(leads && isPartOfName(word));
        return verb && lexicon.reportsDirectly(piece.lower(word));
    }

    /** “…, singing “…””: right before the marks it is a verb, whatever the tagger takes it for. */
    private boolean isLastForm(int word) {
        String form = piece.lower(word);
        return word > 0 && word == piece.size() - 1 && (form.endsWith("ing") || form.endsWith("ed"));
    }

    /** “told the Harbour Post: “…””: what has a capital behind a verb that has none. */
    private boolean isPartOfName(int word) {
        boolean name = Character.isUpperCase(piece.word(word).charAt(0));
        for (int i = word - 1; name && i >= 0; i--) {
            if (piece.tag(i).isVerb() && Character.isLowerCase(piece.word(i).charAt(0))) {
                return lexicon.reportsDirectly(piece.lower(i));
            }
        }
        return false;
    }

    private boolean endsWithColon() {
        return piece.is(piece.size() - 1, ":");
    }

    /** Whether nothing but whom, when and where stands between the verb and the quotation. */
    private boolean leadsIn(int verb) {
        int last = piece.size() - 1;
        if (verb == last) {
            return true;
        }
        if (piece.isComma(last)
                || piece.is(last, ":")
                || piece.is(last, "that")
                || piece.is(last, "-")
                || piece.is(last, "--")
                || piece.is(last, "—")) {
            return true;
        }
        return last - verb <= 4 && !piece.isFinite(last);
    }

    /** A colon leads in even behind other verbs: “He turned to the crowd: …”. */
    private @Nullable Hit lastClause() {
        for (int i = piece.size() - 1; i >= 0; i--) {
            if (NAMES.contains(piece.lower(i))) {
                return null;
            }
            if (piece.tag(i).isFinite() && piece.relation(i) != Relation.AUXILIARY) {
                return new Hit(i, sources.of(i, SourcePlace.SUBJECT));
            }
        }
        return null;
    }
}
