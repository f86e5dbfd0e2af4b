package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the names of persons: full names first, then single ones to the full name they are part of. */
final class PersonClusters {
    /** Mentions of one person that are looked at to tell how near it is. */
    private static final int LOOK_BACK = 64;

    /** Persons who share a word of their name and are compared; no article has more. */
    private static final int MOST_SHARING = 100;

    private final List<Cluster> clusters = new ArrayList<>();
    /** Clusters by every word of their names, so that a name meets only those it could join. */
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();

    private final Map<String, Cluster> byName = new HashMap<>();

    List<Cluster> join(List<Name> names) {
        for (Name name : names) {
            if (!name.isSingle()) {
                place(name, joinable(name));
            }
        }
        for (Name name : names) {
            if (name.isSingle()) {
                place(name, owner(name));
            }
        }
        for (Cluster cluster : clusters) {
            if (cluster.full.isSingle() && cluster.gender == Gender.UNKNOWN) {
                cluster.gender = Facts.genderOfLoneName(cluster.full.last());
            }
        }
        return clusters;
    }

    private void place(Name name, @Nullable Cluster found) {
        Cluster cluster = found;
        if (cluster == null) {
            cluster = new Cluster(name);
            clusters.add(cluster);
        } else {
            cluster.add(name);
        }
        if (!name.isSingle()) {
            byName.putIfAbsent(String.join(" ", name.words()) + name.suffix(), cluster);
        }
        for (String word : name.words()) {
            index(word, cluster);
            for (String part : word.indexOf('-') > 0 ? word.split("-", -1) : new String[0]) {
                index(part, cluster);
            }
        }
    }

    private void index(String word, Cluster cluster) {
        Set<Cluster> known = byWord.computeIfAbsent(word, w -> new LinkedHashSet<>());
        if (known.size() < MOST_SHARING) {
            known.add(cluster);
        }
    }

    private @Nullable Cluster joinable(Name name) {
        Cluster same = byName.get(String.join(" ", name.words()) + name.suffix());
        if (same != null && !same.clashesWith(name.gender())) {
            return same;
        }
        Cluster byLast = joinable(name, name.last());
        return byLast == null ? joinable(name, name.words().get(0)) : byLast;
    }

    private @Nullable Cluster joinable(Name name, String word) {
        for (Cluster cluster : byWord.getOrDefault(word, Set.of())) {
            if (!cluster.clashesWith(name.gender()) && cluster.wordings.stream().allMatch(n -> fits(n, name))) {
                return cluster;
            }
        }
        return null;
    }

    private static boolean fits(Name known, Name name) {
        return known.isSingle() || PersonNames.compatible(known, name);
    }

    private @Nullable Cluster owner(Name name) {
        Cluster best = null;
        double bestScore = 0;
        for (Cluster cluster : mayOwn(name.words().get(0))) {
            int fit = PersonNames.fit(name.words().get(0), cluster.full);
            boolean clash = cluster.clashesWith(name.gender()) || clashes(name, cluster);
            if (fit > 0 && !clash) {
                double score = fit * 100 + nearness(name, cluster);
                if (score > bestScore) {
                    bestScore = score;
                    best = cluster;
                }
            }
        }
        return best;
    }

    /** Those with this word in a name; if there are none, those whose given name it is short for. */
    private Set<Cluster> mayOwn(String word) {
        Set<Cluster> same = byWord.getOrDefault(word, Set.of());
        return same.isEmpty() ? byWord.getOrDefault(PersonNames.longForm(word), Set.of()) : same;
    }

    /** A courtesy title goes with a family name, never with a given one. */
    private static boolean clashes(Name name, Cluster cluster) {
        boolean courtesy = name.title().equals("mr")
                || name.title().equals("ms")
                || name.title().equals("mrs");
        return courtesy
                && !cluster.full.isSingle()
                && PersonNames.fit(name.words().get(0), cluster.full) == 1;
    }

    /** Whom a shared family name means: who the article is about, unless the other has just been named in full. */
    private static double nearness(Name name, Cluster cluster) {
        int distance = Integer.MAX_VALUE;
        int before = 0;
        List<Name> names = cluster.names;
        for (Name known : names.subList(Math.max(0, names.size() - LOOK_BACK), names.size())) {
            if (known.first() < name.first()) {
                before++;
                distance = Math.min(distance, name.sentence() - known.sentence());
            }
        }
        double recency = distance == Integer.MAX_VALUE ? -20 : distance == 0 ? 6 : distance == 1 ? 5 : -distance * 0.3;
        return 50 + recency + Math.min(before, 10);
    }
}
