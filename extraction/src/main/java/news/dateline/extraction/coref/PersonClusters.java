package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Less than who is named by the same part of the name, more than who is by a lesser part. */
    private static final double NOT_YET = -150;

    /** Against who, named after another of that name, is named in full again, by the given name or as a relative. */
    private static final double OTHERWISE_CALLED = 8;

    private static final double LEADS = 4;
    private static final double AGREES = 4;

    private static final Set<String> COURTESIES = Set.of("mr", "ms", "mrs");
    private static final int BEGINNING = 2;
    /** Marks before the keys that are no words. */
    private static final String SPELLED = "~";

    private static final String BEGINS = "^";

    /** Nobody is called in more ways. */
    private static final int MOST_WORDINGS = 40;

    private final BitSet quoted;
    private final List<Cluster> clusters = new ArrayList<>();
    /** Clusters by every word of their names, so that a name meets only those it could join. */
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();

    private final Map<String, Cluster> byName = new HashMap<>();

    /** @param quoted which tokens stand between quotation marks */
    PersonClusters(BitSet quoted) {
        this.quoted = quoted;
    }

    /** @param aliases names that the text calls one person's */
    List<Cluster> join(List<Name> names, List<Aliases.Pair> aliases) {
        for (Name name : names) {
            if (!name.isSingle()) {
                place(name, joinable(name));
            }
        }
        // who is called by a given name, or has a family name alone, tells who is not meant by a shared one
        List<Name> shared = new ArrayList<>();
        for (Name name : names) {
            if (name.isSingle()) {
                List<Cluster> owners = owners(name);
                if (owners.size() > 1) {
                    shared.add(name);
                } else {
                    place(name, owners.isEmpty() ? null : owners.get(0));
                }
            }
        }
        List<Name> early = new ArrayList<>();
        for (Name name : shared) {
            List<Cluster> owners = owners(name);
            if (owners.stream().allMatch(owner -> owner.names.get(0).first() > name.first())) {
                early.add(name);
            } else {
                place(name, nearest(name, owners));
            }
        }
        for (Name name : early) {
            place(name, mostNamed(name, owners(name)));
        }
        unite(aliases);
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
            // “Hillary is a liar,” said Lee: what others call a person is not what the text calls it
            cluster.calledByGivenName |=
                    name.isSingle() && !quoted.get(name.first()) && PersonNames.fit(name.last(), cluster.full) == 1;
            cluster.add(name);
        }
        if (!name.isSingle()) {
            byName.putIfAbsent(String.join(" ", name.words()) + name.suffix(), cluster);
        }
        for (String word : name.words()) {
            if (index(word, cluster)) {
                indexParts(word, cluster);
            }
        }
    }

    private void indexParts(String word, Cluster cluster) {
        for (String part : word.indexOf('-') > 0 ? word.split("-", -1) : new String[0]) {
            index(part, cluster);
        }
        index(SPELLED + Spelling.skeleton(word), cluster);
        if (word.length() > BEGINNING) {
            index(BEGINS + word.substring(0, BEGINNING), cluster);
        }
        if (word.length() >= Spelling.VERY_LONG) {
            index(BEGINS + word.charAt(0), cluster);
        }
    }

    private void unite(List<Aliases.Pair> aliases) {
        Map<Name, Cluster> byBearer = new HashMap<>();
        for (Cluster cluster : aliases.isEmpty() ? List.<Cluster>of() : clusters) {
            cluster.names.forEach(name -> byBearer.put(name, cluster));
        }
        Set<Cluster> gone = new HashSet<>();
        for (Aliases.Pair alias : aliases) {
            Cluster one = byBearer.get(alias.one());
            Cluster other = byBearer.get(alias.other());
            if (one != null && other != null && one != other && areOne(one, other)) {
                other.names.forEach(name -> {
                    one.add(name);
                    byBearer.put(name, one);
                });
                gone.add(other);
            }
        }
        clusters.removeAll(gone);
    }

    private static boolean areOne(Cluster one, Cluster other) {
        return !one.clashesWith(other.gender) && one.wordings.size() + other.wordings.size() < MOST_WORDINGS;
    }

    /** Whether the word was not known of that person yet. */
    private boolean index(String word, Cluster cluster) {
        Set<Cluster> known = byWord.computeIfAbsent(word, w -> new LinkedHashSet<>());
        return known.size() < MOST_SHARING && known.add(cluster);
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
            boolean fits = cluster.wordings.stream().allMatch(n -> fits(n, name))
                    || PersonNames.isFamilyOf(name, cluster.full);
            if (fits && !cluster.clashesWith(name.gender())) {
                return cluster;
            }
        }
        return null;
    }

    private static boolean fits(Name known, Name name) {
        return known.isSingle() || PersonNames.compatible(known, name);
    }

    /** Those whom a single name fits, by a family name if it is anybody's. */
    private List<Cluster> owners(Name name) {
        List<Cluster> owners = new ArrayList<>();
        for (Cluster cluster : mayOwn(name.last())) {
            boolean clash = cluster.clashesWith(name.gender()) || clashes(name, cluster);
            if (!clash && PersonNames.fit(name.last(), cluster.full) > 0) {
                owners.add(cluster);
            }
        }
        return owners;
    }

    /** A headline or lead calls by the family name whom the article then names most. */
    private static @Nullable Cluster mostNamed(Name name, List<Cluster> owners) {
        Cluster best = null;
        int most = 0;
        for (Cluster cluster : owners) {
            int alone = cluster.names.size() - cluster.fullNames;
            int times = PersonNames.fit(name.last(), cluster.full) * 1000
                    + Math.min(alone, 99) * 5
                    + Math.min(cluster.fullNames, 99);
            if (times > most) {
                most = times;
                best = cluster;
            }
        }
        return best;
    }

    /** “Donor Adler” of a headline may well be no full name; what has a given name or stands again is one. */
    private static boolean isSurelyNamed(Cluster cluster) {
        return cluster.names.size() > 1
                || Facts.isGivenName(cluster.full.words().get(0));
    }

    private static @Nullable Cluster nearest(Name name, List<Cluster> owners) {
        Cluster best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int lead = owners.stream()
                .filter(PersonClusters::isSurelyNamed)
                .mapToInt(owner -> owner.names.get(0).first())
                .min()
                .orElse(0);
        for (Cluster cluster : owners) {
            boolean leads = cluster.names.get(0).first() == lead;
            boolean otherwise = cluster.calledByGivenName
                    || (!isCourtesy(name) && !leads && (cluster.fullNames > 1 || cluster.isRelative()));
            double score = PersonNames.fit(name.last(), cluster.full) * 100
                    + nearness(name, cluster)
                    + (leads ? LEADS : 0)
                    - (otherwise ? OTHERWISE_CALLED : 0);
            if (score > bestScore) {
                bestScore = score;
                best = cluster;
            }
        }
        return best;
    }

    /**
     * Those with this word in a name; if there are none, those whose given name it is short for or who are spelled so.
     */
    private Set<Cluster> mayOwn(String word) {
        Set<Cluster> found = byWord.getOrDefault(word, Set.of());
        for (String given : found.isEmpty() ? Nicknames.longForms(word) : Set.<String>of()) {
            Set<Cluster> others = byWord.getOrDefault(given, Set.of());
            found = found.isEmpty() ? others : found;
        }
        if (found.isEmpty()) {
            found = byWord.getOrDefault(SPELLED + Spelling.skeleton(word), Set.of());
        }
        if (found.isEmpty() && word.length() > BEGINNING) {
            found = byWord.getOrDefault(BEGINS + word.substring(0, BEGINNING), Set.of());
        }
        return found.isEmpty() && word.length() >= Spelling.VERY_LONG
                ? byWord.getOrDefault(BEGINS + word.charAt(0), Set.of())
                : found;
    }

    /** A courtesy title goes with a family name, never with a given one. */
    private static boolean clashes(Name name, Cluster cluster) {
        return isCourtesy(name)
                && !cluster.full.isSingle()
                && PersonNames.fit(name.words().get(0), cluster.full) == 1;
    }

    private static boolean isCourtesy(Name name) {
        return COURTESIES.contains(name.title());
    }

    /**
     * How near a person is to a name that others share: who is named often, unless the other has just been named; not,
     * if it can be helped, who has not been named yet.
     */
    private static double nearness(Name name, Cluster cluster) {
        int distance = Integer.MAX_VALUE;
        int before = 0;
        List<Name> names = cluster.names;
        for (Name known : names.subList(Math.max(0, names.size() - LOOK_BACK), names.size())) {
            if (known.first() < name.first()) {
                before++;
                distance = Math.min(distance, Math.abs(name.sentence() - known.sentence()));
            }
        }
        double recency = before == 0 ? NOT_YET : distance == 0 ? 6 : distance == 1 ? 5 : -distance * 0.3;
        boolean agrees = name.gender() != Gender.UNKNOWN && name.gender() == cluster.gender;
        return recency + Math.min(before, 10) + (agrees ? AGREES : 0);
    }
}
