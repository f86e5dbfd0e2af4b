package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.dateline.extraction.attribution.Antecedents.Ranked;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun at a reporting verb means: one of the article's entities, or who spoke last without a name. */
final class Pronouns {
    private static final int MOST = 3;
    /** The lead over the next that makes a choice clear. */
    private static final double CLEAR = 1;

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    private final Relatives relatives;
    private final Nominals nominals;
    private final Openings openings;
    private final Antecedents antecedents;
    private @Nullable Turn last;

    Pronouns(Segmented document, Mentions mentions, Voices voices, Relatives relatives, Nominals nominals) {
        this.nominals = nominals;
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
        this.relatives = relatives;
        this.openings = new Openings(document, mentions);
        this.antecedents = new Antecedents(document, mentions, voices);
    }

    /** Where a pronoun or nothing names the speaker, the noun is the one before. */
    void spoke(Turn turn, boolean byNoun) {
        Turn before = last;
        boolean same = !byNoun
                && before != null
                && Objects.equals(before.speaker().name(), turn.speaker().name());
        last = before != null && same ? new Turn(turn.quote(), turn.speaker(), before.noun()) : turn;
    }

    /** What has been decided on a pronoun counts for those behind it. */
    void decide(Source source, Candidate speaker) {
        if (speaker.keys().size() == 1) {
            mentions.withKey(speaker.keys().get(0)).ifPresent(entity -> antecedents.decide(source.head(), entity));
        }
    }

    /** Whom it may mean, likeliest first and at least one candidate: at worst one without a name. */
    List<Candidate> of(Source source, QuoteCandidate quote, Pronoun pronoun) {
        Turn turn = last;
        if (!pronoun.isSingular() && turn != null && goesOn(turn, pronoun, source.head())) {
            return List.of(renamed(turn.speaker(), source, 0.85, "who spoke last"));
        }
        List<Ranked> ranked = new ArrayList<>(antecedents.of(source.head(), quote, pronoun, last));
        // “the Lee supporter” is not Lee
        for (Mentions.Located mention : mentions.within(source.phrase())) {
            ranked.removeIf(one -> mention.isNamed()
                    && one.who().keys().contains(mention.entity().key()));
        }
        if (turn != null && turn.isUnnamed() && (pronoun == Pronoun.HE || pronoun == Pronoun.SHE)) {
            unnamed(turn, pronoun, source, ranked);
        }
        opening(pronoun, source, quote, ranked);
        Relatives.Relative relative = relatives.before(source.head(), pronoun);
        if (relative != null) {
            related(relative, source, ranked);
        }
        if (ranked.isEmpty()) {
            return List.of(new Candidate(source.phrase(), List.of(), null, 0.4, "a pronoun, left alone"));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return candidates(source, ranked);
    }

    private static List<Candidate> candidates(Source source, List<Ranked> ranked) {
        double lead = ranked.size() == 1
                ? CLEAR
                : ranked.get(0).score() - ranked.get(1).score();
        double confidence = 0.62 + 0.26 * Math.min(1, lead / CLEAR);
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            candidates.add(renamed(one.who(), source, confidence, "pronoun, likeliest of those before"));
            confidence = Math.min(1 - confidence, confidence) * 0.8;
        }
        return candidates;
    }

    private static Candidate renamed(Candidate who, Source source, double confidence, String reason) {
        return new Candidate(source.phrase(), who.keys(), who.name(), confidence, reason);
    }

    /** “They” is the group that spoke last, “it” the letter or the body that did. */
    private boolean goesOn(Turn turn, Pronoun pronoun, Span head) {
        String noun = turn.noun();
        boolean near = voices.sentencesBetween(turn.speaker().mention().start(), head.start()) <= 2;
        if (!near || noun == null || turn.speaker().name() == null) {
            return false;
        }
        boolean many = turn.speaker().keys().size() > 1 || (turn.isUnnamed() && Nouns.isPlural(noun));
        boolean thing = turn.isUnnamed() && !Nouns.isPlural(noun) && !Nouns.isPerson(noun);
        return pronoun == Pronoun.THEY ? many : thing;
    }

    /**
     * Whom the pronoun's sentence or one before it opens with and no name tells: “A clerk”, “Police”, “the minister”.
     */
    private void opening(Pronoun pronoun, Source source, QuoteCandidate quote, List<Ranked> ranked) {
        if (pronoun == Pronoun.IT || pronoun == Pronoun.ONE) {
            return;
        }
        int sentence = document.sentenceOf(document.tokenAt(source.head().start()));
        int paragraph = document.paragraphOf(sentence);
        for (int at = sentence; at >= Math.max(0, sentence - 2); at--) {
            if (at < sentence - 1 && document.paragraphOf(at) != paragraph) {
                return;
            }
            Candidate who = opening(at, pronoun, source.head(), quote);
            if (who != null) {
                double score = antecedents.opening(who.mention(), source.head());
                ranked.removeIf(
                        one -> !who.keys().isEmpty() && one.who().keys().equals(who.keys()) && one.score() < score);
                ranked.add(new Ranked(who, score));
                return;
            }
        }
    }

    private @Nullable Candidate opening(int sentence, Pronoun pronoun, Span head, QuoteCandidate quote) {
        Span words = pronoun == Pronoun.THEY ? openings.many(sentence) : openings.of(sentence, pronoun);
        if (words != null) {
            return isBefore(words, head)
                    ? new Candidate(words, List.of(), words.in(document.text()), 0.5, "opening")
                    : null;
        }
        Source definite = pronoun == Pronoun.THEY ? null : openings.definite(sentence);
        return definite != null && isBefore(definite.phrase(), head) ? described(definite, pronoun, quote) : null;
    }

    private boolean isBefore(Span words, Span pronoun) {
        return words.end() < pronoun.start() && !voices.isReported(words);
    }

    /** “The minister shrugged. “No,” he said”: whom the noun means. */
    private @Nullable Candidate described(Source definite, Pronoun pronoun, QuoteCandidate quote) {
        Candidate called = nominals.of(definite);
        if (called == null && (nominals.describes(definite) || nominals.isOneOfPeople(definite))) {
            List<Ranked> before = antecedents.of(definite.head(), quote, pronoun, last);
            called = before.isEmpty() ? null : before.get(0).who();
        }
        return called != null
                        && called.keys().size() == 1
                        && mentions.withKey(called.keys().get(0))
                                .filter(pronoun::fits)
                                .isPresent()
                ? called
                : null;
    }

    private void unnamed(Turn turn, Pronoun pronoun, Source source, List<Ranked> ranked) {
        String noun = turn.noun();
        Span mention = turn.speaker().mention();
        if (noun != null && Nouns.isPerson(noun) && !pronoun.isOther(Nouns.gender(noun))) {
            double score = antecedents.unnamed(mention, source.head());
            ranked.add(new Ranked(turn.speaker(), score));
        }
    }

    /** “Her mother shrugs. “No,” she says”: her mother, if nobody else is named who may be, and not she. */
    private void related(Relatives.Relative relative, Source source, List<Ranked> ranked) {
        Entity owner = owner(relative);
        if (owner != null) {
            ranked.removeIf(one -> one.who().keys().contains(owner.key()));
        }
        if (owner == null || !relatives.isChild(owner)) {
            Span words = relative.words();
            Candidate who = new Candidate(words, List.of(), words.in(document.text()), 0.5, "relative");
            ranked.add(new Ranked(who, antecedents.unnamed(words, source.head())));
        }
    }

    /** Who spoke last, if “his” or “her” can mean them; else whom the resolver of the whole text takes for it. */
    private @Nullable Entity owner(Relatives.Relative relative) {
        String word = document.word(document.tokenAt(relative.words().start()));
        Turn turn = last;
        List<String> keys = turn == null ? List.of() : turn.speaker().keys();
        return keys.size() == 1
                ? mentions.withKey(keys.get(0)).filter(Pronoun.of(word)::fits).orElse(relative.owner())
                : relative.owner();
    }
}
