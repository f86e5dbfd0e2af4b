package news.dateline.console.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.console.ledger.LedgerStanding.Way;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Age;
import news.dateline.model.TopicCatalogue;
import org.jspecify.annotations.Nullable;

/** Puts together what the stages tell of the ages of stories. */
final class Ways {
    private static final Comparator<Way> ORDER = Comparator.comparing(Way::provider)
            .thenComparing(Way::urgency, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<Kind, Sum> enrich = new HashMap<>();
    private final Map<Kind, Sum> sink = new HashMap<>();

    private record Kind(String provider, @Nullable Integer urgency) {}

    private record Sum(long items, double sinceSent, double inStage, double most) {
        Sum plus(Sum other) {
            return new Sum(
                    items + other.items,
                    sinceSent + other.sinceSent,
                    inStage + other.inStage,
                    Math.max(most, other.most));
        }

        double meanSinceSent() {
            return sinceSent / items;
        }

        double meanInStage() {
            return inStage / items;
        }
    }

    void add(LedgerLine line) {
        if (line.topic().equals(TopicCatalogue.RAW.name())) {
            line.ages().forEach(age -> add(enrich, age));
        } else if (line.topic().equals(TopicCatalogue.ENRICHED.name())) {
            line.ages().forEach(age -> add(sink, age));
        }
    }

    private static void add(Map<Kind, Sum> sums, Age age) {
        if (age.items() > 0) {
            sums.merge(
                    new Kind(age.provider(), age.urgency()),
                    new Sum(
                            age.items(),
                            age.sinceSent() * age.items(),
                            age.inStage() * age.items(),
                            age.sinceSentMost()),
                    Sum::plus);
        }
    }

    List<Way> all() {
        List<Way> all = new ArrayList<>();
        enrich.forEach((kind, first) -> all.add(way(kind, first, sink.get(kind))));
        all.sort(ORDER);
        return all;
    }

    private static Way way(Kind kind, Sum first, @Nullable Sum last) {
        return new Way(
                kind.provider(),
                kind.urgency(),
                first.items(),
                first.meanSinceSent() - first.meanInStage(),
                first.meanInStage(),
                last == null ? null : last.meanInStage(),
                last == null ? first.meanSinceSent() : last.meanSinceSent(),
                last == null ? first.most() : Math.max(first.most(), last.most()));
    }
}
