package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Gender;
import news.dateline.extraction.coref.MentionKind;
import news.dateline.extraction.coref.Subjects;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Ranks whom a pronoun that speaks may mean. For it speak: standing near in the reporter's own words, as a subject;
 * having spoken last. Against it: being named in the very words that the pronoun speaks, for hardly anybody speaks of
 * himself by name, and standing in what somebody else is reported to have said.
 */
final class Antecedents {
    private static final int LOOKED_AT = 60;
    /** By sentences of the reporter's between the two; none counts beyond. */
    private static final double[] NEARNESS = {3.4, 2.6, 1.9, 1.3, 0.9, 0.6, 0.4, 0.2, 0.1};

    /** Pronouns that are no subject. */
    private static final Set<String> OBLIQUE =
            Set.of("his", "her", "hers", "him", "himself", "herself", "its", "their");

    /** What a body must have for “they”, which may mean people without a name: the subject of the sentence before. */
    private static final double SURELY_MANY = 3.5;

    private static final double SUBJECT = 1;
    private static final double MODIFIER = -0.4;
    private static final double REPORTED = -1.6;
    private static final double SPOKE_LAST = 0.8;
    private static final double SAME_GENDER = 0.7;
    private static final double BY_PRONOUN = -0.3;
    private static final double NAMED_IN_WORDS = -2.2;
    private static final double NAMED_BEHIND_VERB = -4;

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    /** What has been decided on pronouns that speak, by where they begin. */
    private final Map<Integer, Entity> decided = new HashMap<>();
    /** How much more often an entity was “he” than “she” there. */
    private final Map<String, Integer> called = new HashMap<>();

    Antecedents(Segmented document, Mentions mentions, Voices voices) {
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
    }

    /**
     * Somebody with what speaks for them.
     *
     * @param who keys and name of the one meant
     * @param score the higher the likelier; differences of one and more are clear
     */
    record Ranked(Candidate who, double score) {}

    void decide(Span pronoun, Entity entity) {
        decided.put(pronoun.start(), entity);
        Pronoun form = Pronoun.of(pronoun.in(document.text()));
        if (form == Pronoun.HE || form == Pronoun.SHE) {
            called.merge(entity.key(), form == Pronoun.HE ? 1 : -1, Integer::sum);
        }
    }

    /** Whether those of the reporter's pronouns that were decided on call the one of unknown gender otherwise. */
    private boolean isCalledOtherwise(Entity entity, Pronoun form) {
        int he = called.getOrDefault(entity.key(), 0);
        return entity.gender() == Gender.UNKNOWN && (form == Pronoun.HE ? he < 0 : form == Pronoun.SHE && he > 0);
    }

    /** The likeliest first; each with the pronoun as its mention. */
    List<Ranked> of(Span pronoun, QuoteCandidate quote, Pronoun form, @Nullable Turn last) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Mentions.Located mention : mentions.before(pronoun.start(), LOOKED_AT)) {
            int distance = voices.sentencesBetween(mention.span().start(), pronoun.start());
            if (distance >= NEARNESS.length) {
                break;
            }
            Entity entity = meant(mention);
            if (form.fits(entity) && !isCalledOtherwise(entity, form) && !voices.isMarked(mention.span())) {
                scores.merge(entity.key(), NEARNESS[distance] + standing(mention), Math::max);
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        scores.forEach((key, score) -> mentions.withKey(key)
                .map(entity -> ranked(entity, score, pronoun, form))
                .ifPresent(one -> ranked.add(plus(one, spokeLast(key, last, pronoun) + named(key, quote, pronoun)))));
        if (form == Pronoun.THEY) {
            ranked.removeIf(one -> one.score() < SURELY_MANY);
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private static Ranked ranked(Entity entity, double score, Span pronoun, Pronoun form) {
        Candidate who = Speakers.candidate(pronoun, entity, 0.5, "pronoun");
        return new Ranked(who, score + (form.fitsSurely(entity) ? SAME_GENDER : 0));
    }

    private static Ranked plus(Ranked one, double score) {
        return new Ranked(one.who(), one.score() + score);
    }

    private Entity meant(Mentions.Located mention) {
        Entity other = decided.get(mention.span().start());
        return other != null && mention.mention().kind() == MentionKind.PRONOUN ? other : mention.entity();
    }

    private double standing(Mentions.Located mention) {
        int token = document.tokenAt(mention.span().start());
        double score = mention.mention().kind() == MentionKind.PRONOUN
                        && !decided.containsKey(mention.span().start())
                ? BY_PRONOUN
                : 0;
        if (voices.isReported(mention.span())) {
            return score + REPORTED;
        }
        if (mention.isNamed() ? Subjects.isModifier(document, token) : OBLIQUE.contains(lower(token))) {
            return score + MODIFIER;
        }
        return score + (Subjects.isSubject(document, token) && !isApposition(mention) ? SUBJECT : 0);
    }

    /** “Ann Lee, the mayor”: the second mention adds nothing. */
    private boolean isApposition(Mentions.Located mention) {
        int end = mention.span().start() - 2;
        Mentions.Located before =
                end > 0 && document.text().startsWith(", ", end) ? mentions.at(new Span(end - 1, end)) : null;
        return before != null && before.entity().key().equals(mention.entity().key());
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }

    /** What the last speaker is ahead by, the less the longer ago it is. */
    private double spokeLast(String key, @Nullable Turn last, Span pronoun) {
        if (last == null || !last.speaker().keys().contains(key)) {
            return 0;
        }
        return SPOKE_LAST / (1 + 0.5 * voices.sentencesBetween(last.quote().end() - 1, pronoun.start()));
    }

    private double named(String key, QuoteCandidate quote, Span pronoun) {
        double least = 0;
        for (Span words : quote.content()) {
            boolean spokenOf = mentions.within(words).stream()
                    .anyMatch(mention ->
                            mention.isNamed() && mention.entity().key().equals(key));
            boolean behind = words.start() > pronoun.start() && !voices.isMarked(words);
            least = spokenOf ? Math.min(least, behind ? NAMED_BEHIND_VERB : NAMED_IN_WORDS) : least;
        }
        return least;
    }

    /** The score of one who spoke last and has no name. */
    double unnamed(Span mention, Span pronoun) {
        int distance = voices.sentencesBetween(mention.start(), pronoun.start());
        return distance >= NEARNESS.length ? 0 : NEARNESS[distance] + SUBJECT + SPOKE_LAST / (1 + 0.5 * distance);
    }

    /** The score of a subject who has no name. */
    double opening(Span words, Span pronoun) {
        int distance = voices.sentencesBetween(words.start(), pronoun.start());
        return distance >= NEARNESS.length ? 0 : NEARNESS[distance] + SUBJECT + SAME_GENDER;
    }
}
