package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Joins the names of everything but persons: equal names, acronyms, short forms, peoples. */
final class NamedClusters {
    private static final Set<String> FORMS = WordList.of(
            "inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings sa ag nv se gmbh spa lp llp "
                    + "limited incorporated the s.a. n.v. s.p.a. ab asa oyj");
    private static final Set<String> FILLERS = WordList.of("of the and for in on de la du des der & to");
    private static final Map<String, String> ALIASES = aliases();

    private final Segmented document;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Cluster> byKey = new HashMap<>();
    private final Map<String, Cluster> byAcronym = new HashMap<>();
    /** Clusters of long names by their first and second word. */
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();

    private final Map<Integer, Cluster> byEnd = new HashMap<>();

    NamedClusters(Segmented document) {
        this.document = document;
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        String facts = """
                united states=u.s.|us|usa|u.s.a.|united states of america|america|the u.s.
                united kingdom=u.k.|uk|britain|great britain
                united nations=u.n.|un
                european union=e.u.|eu
                united arab emirates=uae|u.a.e.
                people's republic of china=prc
                washington d.c.=d.c.|washington, d.c.
                north atlantic treaty organization=nato
                new york city=nyc
                los angeles=l.a.
                """;
        facts.lines().forEach(line -> {
            String full = line.substring(0, line.indexOf('='));
            for (String alias : line.substring(full.length() + 1).split("\\|", -1)) {
                aliases.put(alias, full);
            }
        });
        return aliases;
    }

    List<Cluster> join(List<Name> names) {
        List<Name> longestFirst = new ArrayList<>(names);
        longestFirst.sort((a, b) -> b.words().size() - a.words().size());
        for (Name name : longestFirst) {
            Cluster found = find(name);
            if (found == null) {
                found = new Cluster(name);
                clusters.add(found);
            } else {
                found.add(name);
            }
            index(name, found);
        }
        return clusters;
    }

    private @Nullable Cluster find(Name name) {
        Cluster same = byKey.get(key(name));
        if (same != null) {
            return same;
        }
        if (name.isSingle() && isAcronym(name)) {
            Cluster spelled = byAcronym.get(typed(name, acronym(name)));
            return spelled != null ? spelled : bracketed(name);
        }
        return name.type() == EntityType.ORGANISATION ? longer(name) : null;
    }

    private void index(Name name, Cluster cluster) {
        byKey.putIfAbsent(key(name), cluster);
        if (name.words().size() > 1) {
            byEnd.put(name.end(), cluster);
            byWord.computeIfAbsent(name.words().get(0), w -> new LinkedHashSet<>())
                    .add(cluster);
            byWord.computeIfAbsent(name.words().get(1), w -> new LinkedHashSet<>())
                    .add(cluster);
            byAcronym.putIfAbsent(typed(name, initials(name.words(), true)), cluster);
            byAcronym.putIfAbsent(typed(name, initials(name.words(), false)), cluster);
        }
    }

    private static String typed(Name name, String key) {
        return name.type() + " " + key;
    }

    private static String key(Name name) {
        String joined = String.join(" ", name.words());
        if (name.type() == EntityType.GROUP) {
            if (joined.equals("democratic")) {
                return typed(name, "democrat");
            }
            String people = Facts.people(name.last());
            String one =
                    joined.endsWith("s") && !joined.endsWith("ss") ? joined.substring(0, joined.length() - 1) : joined;
            return typed(name, people != null && name.isSingle() ? people : one);
        }
        String plain = ALIASES.getOrDefault(joined, joined);
        int end = name.words().size();
        while (name.type() == EntityType.ORGANISATION
                && end > 1
                && FORMS.contains(name.words().get(end - 1))) {
            end--;
        }
        return typed(
                name, end < name.words().size() ? String.join(" ", name.words().subList(0, end)) : plain);
    }

    private boolean isAcronym(Name name) {
        String word = document.word(name.first());
        return word.length() >= 2
                && word.length() <= 8
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&' || c == 's');
    }

    private static String acronym(Name name) {
        return name.words().get(0).replace(".", "").replace("&", "");
    }

    private static String initials(List<String> words, boolean withFillers) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (withFillers ? !word.equals("the") : !FILLERS.contains(word)) {
                initials.append(word.charAt(0));
                int hyphen = word.indexOf('-');
                if (hyphen > 0 && hyphen + 1 < word.length()) {
                    initials.append(word.charAt(hyphen + 1));
                }
            }
        }
        return initials.toString();
    }

    /** The long form right before the brackets an acronym stands in: “Bank of Norway (BNK)”. */
    private @Nullable Cluster bracketed(Name name) {
        int open = name.first() - 1;
        if (open < 1 || !document.word(open).equals("(") || name.end() >= document.tokenCount()) {
            return null;
        }
        Cluster spelled = byEnd.get(open);
        boolean fits = spelled != null
                && document.word(name.end()).equals(")")
                && spelled.full.words().get(0).charAt(0) == name.words().get(0).charAt(0);
        return fits ? spelled : null;
    }

    /** The one organisation whose longer name begins or ends with this one; absent if there are two or none. */
    private @Nullable Cluster longer(Name name) {
        Cluster found = null;
        for (Cluster cluster : byWord.getOrDefault(name.words().get(0), Set.of())) {
            if (cluster.type == name.type() && isShortOf(name.words(), cluster.full.words())) {
                if (found != null) {
                    return null;
                }
                found = cluster;
            }
        }
        return found;
    }

    private static boolean isShortOf(List<String> shorter, List<String> longer) {
        int extra = longer.size() - shorter.size();
        if (extra <= 0 || shorter.get(0).length() < 3) {
            return false;
        }
        boolean tail = longer.subList(extra, longer.size()).equals(shorter);
        if (tail) {
            // “Senate” of “U.S. Senate”, “Defense Ministry” of “Russian Defense Ministry”
            return extra == 1 && (Facts.people(longer.get(0)) != null || ALIASES.containsKey(longer.get(0)));
        }
        boolean head = longer.subList(0, shorter.size()).equals(shorter);
        return head
                && Facts.people(shorter.get(0)) == null
                && !FILLERS.contains(longer.get(shorter.size()).toLowerCase(Locale.ROOT));
    }
}
