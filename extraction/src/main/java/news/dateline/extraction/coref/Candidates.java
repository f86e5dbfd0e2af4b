package news.dateline.extraction.coref;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The persons a pronoun could mean, latest first. */
final class Candidates {
    /** Persons kept in mind; more would make long lists of names slow and pronouns no clearer. */
    private static final int MOST = 12;

    /** Mentions beyond which a person comes to mind no sooner. */
    private static final int MANY = 12;

    /** By how much the best must lead, so that an unclear pronoun is left alone. */
    private static final double CLEARLY = 0.4;

    /** Against whom the text brings up as somebody's relative: “Her daughter, Ida, said she …” is about the mother. */
    private static final double RELATIVE = 1.3;

    private static final double CLEARLY_IN_QUOTE = 0.9;

    private final Deque<Candidate> latest = new ArrayDeque<>();

    private static final class Candidate {
        private final Cluster cluster;
        private int sentence;
        /** The last sentence in which it stood as the subject; far before the text if never. */
        private int subjectSentence = -100;

        private boolean firstInSentence;
        private boolean inQuote;
        private int seen;

        private Candidate(Cluster cluster) {
            this.cluster = cluster;
        }
    }

    void see(Cluster cluster, int sentence, boolean subject, boolean inQuote) {
        Candidate candidate = take(cluster);
        boolean othersFirst = latest.stream().anyMatch(c -> c.cluster != cluster && c.subjectSentence == sentence);
        if (candidate.sentence != sentence || candidate.seen == 0) {
            candidate.firstInSentence = subject && !othersFirst;
        }
        candidate.sentence = sentence;
        candidate.subjectSentence = subject ? sentence : candidate.subjectSentence;
        candidate.inQuote = inQuote;
        candidate.seen++;
        latest.addFirst(candidate);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    private Candidate take(Cluster cluster) {
        for (Candidate candidate : latest) {
            if (candidate.cluster == cluster) {
                latest.remove(candidate);
                return candidate;
            }
        }
        return new Candidate(cluster);
    }

    /** Who was named or meant last. */
    @Nullable
    Cluster last() {
        return latest.isEmpty() ? null : latest.getFirst().cluster;
    }

    boolean isEmpty(int sentence, Gender gender, int farthest) {
        return latest.stream().noneMatch(c -> fits(c, sentence, gender, farthest));
    }

    private static boolean fits(Candidate candidate, int sentence, Gender gender, int farthest) {
        return !candidate.cluster.clashesWith(gender) && sentence - candidate.sentence <= farthest;
    }

    /** The clearly best candidate but for {@code excluded}; absent if there is none. */
    @Nullable
    Cluster best(int sentence, Gender gender, boolean inQuote, int farthest, @Nullable Cluster excluded) {
        Candidate best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : latest) {
            if (candidate.cluster == excluded || !fits(candidate, sentence, gender, farthest)) {
                continue;
            }
            double score = score(candidate, sentence, gender, inQuote);
            if (score > bestScore) {
                next = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                next = Math.max(next, score);
            }
        }
        return best != null && bestScore - next >= (inQuote ? CLEARLY_IN_QUOTE : CLEARLY) && bestScore > 0
                ? best.cluster
                : null;
    }

    private static double score(Candidate candidate, int sentence, Gender gender, boolean inQuote) {
        int distance = sentence - candidate.sentence;
        double score = distance == 0 ? 3.5 : distance == 1 ? 2.6 : distance == 2 ? 1.6 : 1.2 - 0.2 * distance;
        score += candidate.subjectSentence == candidate.sentence ? 0.5 : 0;
        score += candidate.firstInSentence ? 0.8 : 0;
        score += candidate.cluster.gender == gender ? 1.2 : 0;
        score -= candidate.cluster.isRelative() ? RELATIVE : 0;
        score += 0.7 * Math.log(1 + Math.min(candidate.seen, MANY));
        return candidate.inQuote == inQuote ? score : score - 1.5;
    }
}
