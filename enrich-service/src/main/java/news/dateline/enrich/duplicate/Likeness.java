package news.dateline.enrich.duplicate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How two articles have one text.
 *
 * @param similarity estimated share of the shorter text's sequences that the longer has, 0 to 1
 * @param part whether the shorter is no more than a part of the longer
 */
public record Likeness(double similarity, boolean part) {
    /** Least share of the shorter text that the longer must have. */
    private static final double LEAST = 0.55;
    /** Least likeness of the leads when the rest says nothing, because one was cut short. */
    private static final double LEAST_LEAD = 0.45;
    /** Least share of the fewer names and numbers that the other must have: templates share words, not facts. */
    private static final double LEAST_FACTS = 0.85;
    /** With fewer facts than this chance may make them agree, and words must say more. */
    private static final int FEW_FACTS = 5;

    private static final int TOO_FEW_FACTS = 3;
    private static final double MUCH = 0.7;

    private static final double ALMOST_EQUAL = 0.85;
    /** Text that is almost equal from the top may have some of its facts corrected. */
    private static final double CORRECTED_FACTS = 0.75;

    private static final double PART = 0.8;

    /**
     * @param whole estimated Jaccard similarity of the texts
     * @param lead estimated Jaccard similarity of their leads
     */
    static Optional<Likeness> of(Fingerprint a, Fingerprint b, double whole, double lead) {
        int shorter = Math.min(a.size(), b.size());
        int longer = Math.max(a.size(), b.size());
        double shared = Math.min(1, whole * (a.size() + b.size()) / ((1 + whole) * shorter));
        double facts = facts(a.facts(), b.facts());
        int known = Math.min(a.facts().size(), b.facts().size());
        boolean equal = shared >= ALMOST_EQUAL && lead >= ALMOST_EQUAL;
        boolean words = known < FEW_FACTS ? shared >= MUCH && lead >= MUCH : shared >= LEAST || lead >= LEAST_LEAD;
        boolean same = equal
                ? known == 0 || facts >= CORRECTED_FACTS
                : words && known >= TOO_FEW_FACTS && facts >= LEAST_FACTS;
        return same
                ? Optional.of(new Likeness(Math.max(shared, Math.min(lead, 1)), shorter < PART * longer))
                : Optional.empty();
    }

    /**
     * Share of the fewer facts that the other has. Where one list was cut at its limit, only hashes up to where both
     * reach are compared.
     */
    private static double facts(List<Integer> a, List<Integer> b) {
        int reach = Math.min(reach(a), reach(b));
        Set<Integer> first = upTo(reach, a);
        Set<Integer> second = upTo(reach, b);
        int fewer = Math.min(first.size(), second.size());
        if (fewer == 0) {
            return 0;
        }
        Set<Integer> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / fewer;
    }

    private static int reach(List<Integer> facts) {
        return facts.size() < Fingerprint.MOST_FACTS ? Integer.MAX_VALUE : facts.get(facts.size() - 1);
    }

    private static Set<Integer> upTo(int reach, List<Integer> facts) {
        return new HashSet<>(facts.stream().filter(f -> f <= reach).toList());
    }
}
