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
 * better than the next. The weights are the best of a coarse search on GUM.
 */
final class PronounResolver {
    private static final Map<String, Gender> PRONOUNS = new HashMap<>();
    private static final Set<String> NOMINATIVE = Set.of("he", "she");
    private static final Set<String> PREPOSITIONS =
            WordList.of("of by with to for from in on at against between about after before than under over and or");
    /** Sentences after which a person no longer comes to mind by a pronoun. */
    private static final int FARTHEST = 8;

    /** Letters of “himself” and “herself”. */
    private static final int LONGEST = 7;

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
                candidates.see(named, sentence, Subjects.isSubject(document, token), quoted.get(token));
                continue;
            }
            String word = document.word(token);
            boolean mayBe = word.length() <= LONGEST && (word.charAt(0) | ' ') <= 's' && (word.charAt(0) | ' ') >= 'h';
            Gender gender = mayBe ? PRONOUNS.get(word.toLowerCase(Locale.ROOT)) : null;
            if (gender != null) {
                pronoun(token, sentence, gender);
            }
        }
    }

    private void pronoun(int token, int sentence, Gender gender) {
        boolean inQuote = quoted.get(token);
        // “Jonas Wirth, whom he had met”: not Wirth
        Cluster other = before(token).equals("whom") ? candidates.last() : null;
        Cluster found = candidates.best(sentence, gender, inQuote, FARTHEST, other);
        if (found == null) {
            found = candidates.isEmpty(sentence, gender, FARTHEST) && !inQuote ? ahead(token, sentence, gender) : null;
        }
        if (found != null) {
            found.references.add(new Cluster.Reference(token, token + 1, MentionKind.PRONOUN));
            if (!inQuote) {
                boolean subject = NOMINATIVE.contains(document.word(token).toLowerCase(Locale.ROOT));
                candidates.see(found, sentence, subject && Subjects.isSubject(document, token), false);
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
}
