package news.dateline.extraction.coref;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Gives “he” and “she” their person, or leaves them alone. Candidates are the persons named shortly before; each is
 * scored by nearness, by standing as a subject, by how much the text speaks of it; the best wins if it is clearly
 * better than the next. Weights were set by hand on the news of GUM.
 */
final class PronounResolver {
    private static final Map<String, Gender> PRONOUNS = new HashMap<>();
    private static final Set<String> PREPOSITIONS =
            WordList.of("of by with to for from in on at against between about after before than under over and or");
    /** Sentences after which a person no longer comes to mind by a pronoun. */
    private static final int FARTHEST = 8;

    private static final double CLEARLY = 0.4;

    static {
        for (String he : List.of("he", "him", "his", "himself")) {
            PRONOUNS.put(he, Gender.MALE);
        }
        for (String she : List.of("she", "her", "hers", "herself")) {
            PRONOUNS.put(she, Gender.FEMALE);
        }
    }

    private final Segmented document;
    private final BitSet quoted;
    /** Which cluster's name begins at a token. */
    private final @Nullable Cluster[] starting;

    private final Candidates candidates = new Candidates();

    PronounResolver(Segmented document, BitSet quoted, @Nullable Cluster[] starting) {
        this.document = document;
        this.quoted = quoted;
        this.starting = starting;
    }

    /** Adds a reference to the cluster of each pronoun that is resolved, for tokens before {@code end}. */
    void resolve(int end) {
        int sentence = 0;
        for (int token = 0; token < end; token++) {
            while (sentence + 1 < document.sentenceCount() && document.firstToken(sentence + 1) <= token) {
                sentence++;
            }
            Cluster named = starting[token];
            if (named != null) {
                candidates.see(named, sentence, isSubject(token, sentence), quoted.get(token));
                continue;
            }
            String word = document.word(token);
            Gender gender = word.length() > 7 ? null : PRONOUNS.get(word.toLowerCase(Locale.ROOT));
            if (gender != null) {
                pronoun(token, sentence, gender);
            }
        }
    }

    private void pronoun(int token, int sentence, Gender gender) {
        boolean inQuote = quoted.get(token);
        Cluster found = candidates.best(sentence, gender, inQuote, FARTHEST, CLEARLY);
        if (found == null) {
            found = candidates.isEmpty(sentence, gender, FARTHEST) && !inQuote ? ahead(token, sentence, gender) : null;
        }
        if (found != null) {
            found.references.add(new Cluster.Reference(token, token + 1, MentionKind.PRONOUN));
            if (!inQuote) {
                candidates.see(found, sentence, isSubject(token, sentence), false);
                if (found.gender == Gender.UNKNOWN) {
                    found.gender = gender;
                }
            }
        }
    }

    /** “In his first speech, Jonas Wirth said”: the next name of the sentence. */
    private @Nullable Cluster ahead(int token, int sentence, Gender gender) {
        for (int at = token + 1; at < document.endToken(sentence); at++) {
            Cluster named = starting[at];
            if (named != null) {
                return named.clashesWith(gender) || PREPOSITIONS.contains(before(at)) ? null : named;
            }
        }
        return null;
    }

    private String before(int token) {
        return token == 0 ? "" : document.word(token - 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the mention looks like a subject: nothing of its kind before it, no preposition, no possessive. */
    private boolean isSubject(int token, int sentence) {
        if (token > document.firstToken(sentence) && PREPOSITIONS.contains(before(token))) {
            return false;
        }
        int end = token + 1;
        while (end < document.endToken(sentence)
                && Character.isUpperCase(document.word(end).charAt(0))) {
            end++;
        }
        return end >= document.endToken(sentence)
                || !(document.word(end).equals("'s") || document.word(end).equals("’s"));
    }
}
