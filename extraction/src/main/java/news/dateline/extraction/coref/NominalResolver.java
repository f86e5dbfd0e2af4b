package news.dateline.extraction.coref;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Gives “the president” or “the ministry” the one whose role or name has said that word before, or leaves them alone. A
 * people before the noun (“the Danish leader”) must agree with the role.
 */
final class NominalResolver {
    private static final Set<String> ARTICLES = WordList.of("the this that");
    private static final Set<String> BODIES = WordList.of("""
            ministry agency department court bank party university foundation institute commission council committee
            union organisation organization association federation league club team company firm group airline carmaker
            newspaper magazine network channel bureau office board authority institution charity museum church school
            college hospital fund regulator watchdog senate parliament congress army police force alliance bloc panel port airport theatre theater gallery
            library zoo society trust""");
    /** Bodies that are places as well. */
    private static final Set<String> SITES = WordList.of("""
            museum church school college university hospital port airport theatre theater gallery library zoo abbey
            cathedral mosque synagogue temple prison academy clinic hotel stadium""");

    private static final Set<String> COMPANY =
            WordList.of("company firm group airline carmaker automaker manufacturer retailer bank lender");

    private final Segmented document;
    private final @Nullable Cluster[] starting;
    private final BitSet named;
    /** Who last claimed a role noun. */
    private final Map<String, Claim> persons = new HashMap<>();

    private final Map<String, Claim> bodies = new HashMap<>();
    private final Companies companies;

    /** Who last claimed a noun, where, and whether another one has, too. */
    private record Claim(Cluster cluster, int sentence, boolean shared) {}

    NominalResolver(Segmented document, @Nullable Cluster[] starting, BitSet named) {
        this.document = document;
        this.starting = starting;
        this.named = named;
        this.companies = new Companies(document);
    }

    void resolve(int end) {
        int sentence = 0;
        for (int token = 0; token < end; token++) {
            while (sentence + 1 < document.sentenceCount() && document.firstToken(sentence + 1) <= token) {
                sentence++;
            }
            Cluster cluster = starting[token];
            if (cluster != null) {
                see(cluster, token, sentence);
            } else if ((document.word(token).charAt(0) | ' ') == 't' && ARTICLES.contains(lower(token))) {
                nominal(token, sentence);
            }
        }
    }

    private void see(Cluster cluster, int token, int sentence) {
        if (cluster.type == EntityType.PERSON && cluster.role != null) {
            claim(persons, cluster.role.noun(), cluster, sentence);
        }
        if (cluster.type == EntityType.ORGANISATION) {
            for (String word : cluster.full.words()) {
                if (BODIES.contains(word)) {
                    claim(bodies, word, cluster, sentence);
                }
            }
            companies.see(cluster, token, sentence);
        } else if (cluster.type == EntityType.PLACE && !cluster.full.isSingle()) {
            String kind = kind(cluster.full.words());
            if (SITES.contains(kind)) {
                claim(bodies, kind, cluster, sentence);
            }
        }
    }

    /** “Port” of “Port of Oslo”, “museum” of “Oslo Museum”. */
    private static String kind(List<String> words) {
        return words.get(1).equals("of") ? words.get(0) : words.get(words.size() - 1);
    }

    private static void claim(Map<String, Claim> claims, String noun, Cluster cluster, int sentence) {
        Claim before = claims.get(noun);
        boolean shared = before != null && (before.shared() || before.cluster() != cluster);
        claims.put(noun, new Claim(cluster, sentence, shared));
    }

    private void nominal(int article, int sentence) {
        int head = article + 1;
        String people = null;
        int limit = Math.min(document.endToken(sentence), article + 4);
        while (head < limit && (Facts.people(Facts.fold(document.word(head))) != null || isModifier(head))) {
            String found = Facts.people(Facts.fold(document.word(head)));
            people = found == null ? people : found;
            head++;
        }
        if (head >= limit || named.get(head) || goesOn(head + 1, sentence)) {
            return;
        }
        String noun = lower(head);
        Cluster found = Facts.ROLES.contains(noun) ? person(noun, people) : body(noun, sentence, people);
        if (found != null && isSaidOf(found, article + 1, head)) {
            found.references.add(new Cluster.Reference(article, head + 1, MentionKind.NOMINAL));
        }
    }

    /**
     * Whether the role or name says every word before the noun: a “Libertarian candidate” is no “Democratic candidate”.
     */
    private boolean isSaidOf(Cluster cluster, int first, int head) {
        String said = cluster.role == null ? String.join(" ", cluster.full.words()) : Facts.fold(cluster.role.text());
        for (int token = first; token < head; token++) {
            String word = Facts.fold(document.word(token));
            if (Facts.people(word) == null && !word.equals("former") && !said.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isModifier(int token) {
        String word = lower(token);
        String next = token + 1 < document.tokenCount() ? lower(token + 1) : "";
        boolean before = Facts.ROLES.contains(next) || Facts.ROLE_WORDS.contains(next) || BODIES.contains(next);
        return before && Facts.ROLE_WORDS.contains(word) && !Facts.ROLES.contains(word);
    }

    /** Whether the phrase goes on behind its noun, so that it is another one's: “the president of the club”. */
    private boolean goesOn(int token, int sentence) {
        if (token >= document.endToken(sentence)) {
            return false;
        }
        String next = lower(token);
        return next.equals("of")
                || next.equals("who")
                || next.equals("for")
                || next.equals("-elect")
                || named.get(token)
                || Facts.ROLES.contains(next);
    }

    private @Nullable Cluster person(String noun, @Nullable String people) {
        Claim claim = persons.get(noun);
        if (claim == null && noun.equals("leader")) {
            claim = leader(people);
        }
        if (claim == null) {
            return null;
        }
        Role role = claim.cluster().role;
        if (people != null) {
            return role != null && agrees(role, people) ? claim.cluster() : null;
        }
        return claim.shared() ? null : claim.cluster();
    }

    /** “The Danish leader” is the Danish president, prime minister or chancellor. */
    private @Nullable Claim leader(@Nullable String people) {
        for (String noun : new String[] {"president", "minister", "chancellor", "premier"}) {
            Claim claim = persons.get(noun);
            if (claim != null
                    && people != null
                    && claim.cluster().role != null
                    && agrees(claim.cluster().role, people)) {
                return claim;
            }
        }
        return null;
    }

    private static boolean agrees(Role role, String people) {
        for (String word : role.text().split(" ", -1)) {
            if (people.equals(Facts.people(Facts.fold(word)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cluster body(String noun, int sentence, @Nullable String people) {
        if (people != null) {
            return null;
        }
        Claim claim = bodies.get(noun);
        if (claim != null && !claim.shared()) {
            return claim.cluster();
        }
        return COMPANY.contains(noun) ? companies.meant(sentence) : null;
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
