package news.dateline.enrich.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.model.ArticleId;
import news.dateline.model.Origin;
import news.dateline.model.Origin.Status;
import org.jspecify.annotations.Nullable;

/**
 * Who had a text first. A provider that the others credit comes before all that credit it, whatever the clocks say;
 * then the earlier version, then the earlier arrival.
 */
public final class Origins {
    private static final double PART = 0.8;

    private Origins() {}

    /** The origin of an article, given all others with its text. */
    public static Origin of(Relative self, Collection<Relative> others) {
        List<Relative> all = Stream.concat(Stream.of(self), others.stream()).toList();
        Set<String> credits =
                all.stream().map(Relative::credit).filter(Objects::nonNull).collect(Collectors.toSet());
        Relative first = all.stream().min(seniority(credits)).orElse(self);
        return new Origin(
                self.id(),
                self.version(),
                first.id().toString(),
                status(self, first),
                first.id(),
                evidence(self, first, credits, all.size()),
                self.credit(),
                first.similarity(),
                others.size(),
                independent(first, all));
    }

    private static Comparator<Relative> seniority(Set<String> credits) {
        return Comparator.comparing((Relative r) -> !isCredited(r, credits))
                .thenComparing(Relative::versionCreated)
                .thenComparing(Relative::receivedAt)
                .thenComparing(r -> r.id().toString());
    }

    /** Whether this one's provider is who it or another names as the source. */
    private static boolean isCredited(Relative relative, Set<String> credits) {
        String provider = relative.id().provider();
        return credits.stream().anyMatch(credit -> isName(provider, credit));
    }

    /** {@code dpa} credits {@code dpa}, and the providers {@code dpa-english} and {@code dpa.com} too. */
    private static boolean isName(String provider, String credit) {
        return provider.startsWith(credit)
                && (provider.length() == credit.length() || "._-".indexOf(provider.charAt(credit.length())) >= 0);
    }

    private static Status status(Relative self, Relative first) {
        if (first.id().equals(self.id())) {
            return Status.ORIGINAL;
        }
        if (first.id().provider().equals(self.id().provider())) {
            return Status.REISSUE;
        }
        return self.size() < PART * first.size() ? Status.EXCERPT : Status.COPY;
    }

    private static List<String> evidence(Relative self, Relative first, Set<String> credits, int members) {
        List<String> evidence = new ArrayList<>();
        if (isCredited(first, credits)) {
            evidence.add("credited: " + first.id().provider());
        }
        if (self.credit() != null && !isName(first.id().provider(), self.credit())) {
            evidence.add("credits " + self.credit() + ", which is not among those seen");
        }
        if (members > 1) {
            evidence.add("earliest version " + first.versionCreated());
        }
        return evidence;
    }

    private static int independent(Relative first, List<Relative> all) {
        long named = all.stream().map(r -> source(r, first)).distinct().count();
        return (int) Math.max(1, named);
    }

    /** Who a member has the text from: whom it names, otherwise whoever had it first. */
    private static String source(Relative member, Relative first) {
        String credit = member.credit();
        if (credit != null) {
            return credit;
        }
        @Nullable String firsts = first.credit();
        return firsts == null ? base(first.id()) : firsts;
    }

    private static String base(ArticleId id) {
        return id.provider();
    }
}
