package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import org.jspecify.annotations.Nullable;

/** The step from tagged names to the entities of one article. Near linear in the number of names; thread-safe. */
public final class EntityResolver {
    private EntityResolver() {}

    /** The entities of an article without a headline, most salient first. */
    public static List<Entity> resolve(Segmented document, List<Mention> mentions) {
        return resolve(document, mentions, document.tokenCount());
    }

    /**
     * The entities of an article whose headline stands behind its body, so that the body's offsets stay. Names of the
     * headline count for salience and for the fullest form; their mentions are not listed.
     *
     * @param bodyEnd number of the first token that is the headline's
     * @return most salient first; every one is named in the body
     */
    public static List<Entity> resolve(Segmented document, List<Mention> mentions, int bodyEnd) {
        BitSet quoted = QuotedTokens.of(document);
        List<Name> names = NameReader.read(document, mentions);
        List<Cluster> clusters = new ArrayList<>();
        List<Name> persons =
                names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
        clusters.addAll(new PersonClusters(quoted).join(persons, Aliases.of(document, persons)));
        clusters.addAll(new NamedClusters(document)
                .join(names.stream()
                        .filter(name -> name.type() != EntityType.PERSON)
                        .toList()));
        for (Cluster cluster : clusters) {
            cluster.names.sort(Comparator.comparingInt(Name::first));
        }
        refer(document, clusters, quoted, bodyEnd);
        return entities(document, clusters, bodyEnd);
    }

    /** Finds roles, then what pronouns and nominals mean. */
    private static void refer(Segmented document, List<Cluster> clusters, BitSet quoted, int bodyEnd) {
        @Nullable Cluster[] starting = new Cluster[document.tokenCount()];
        @Nullable Cluster[] persons = new Cluster[document.tokenCount()];
        BitSet named = new BitSet(document.tokenCount());
        for (Cluster cluster : clusters) {
            for (Name name : cluster.names) {
                starting[name.first()] = cluster;
                persons[name.first()] = cluster.type == EntityType.PERSON ? cluster : null;
                named.set(name.first(), name.end());
            }
        }
        RoleFinder roles = new RoleFinder(document, named);
        for (Cluster cluster : clusters) {
            if (cluster.type == EntityType.PERSON) {
                characterise(cluster, roles);
            }
        }
        new PronounResolver(document, quoted, persons).resolve(bodyEnd);
        new NominalResolver(document, starting, named).resolve(bodyEnd);
    }

    /** Role: the first the text gives, unless a later one says more. */
    private static void characterise(Cluster cluster, RoleFinder roles) {
        int looked = 0;
        for (Name name : cluster.names) {
            Role role = looked++ < 20 ? roles.of(name) : null;
            if (role != null && (cluster.role == null || (isBare(cluster.role) && !isBare(role)))) {
                cluster.role = role;
            }
            if (role != null && cluster.gender == Gender.UNKNOWN) {
                cluster.gender = Facts.genderOfRole(role.noun());
            }
        }
    }

    private static boolean isBare(Role role) {
        return role.text().indexOf(' ') < 0;
    }

    private static List<Entity> entities(Segmented document, List<Cluster> clusters, int bodyEnd) {
        Saliences saliences = new Saliences(document, bodyEnd);
        List<Entity> entities = new ArrayList<>();
        double most = clusters.stream().mapToDouble(saliences::weigh).max().orElse(1);
        clusters.sort(Comparator.comparingInt(cluster -> cluster.names.get(0).first()));
        Keys keys = new Keys();
        for (Cluster cluster : clusters) {
            if (cluster.names.get(0).first() < bodyEnd) {
                entities.add(entity(document, cluster, bodyEnd, keys, Math.max(0, saliences.weigh(cluster) / most)));
            }
        }
        entities.sort(Comparator.comparingDouble(Entity::salience).reversed());
        return entities;
    }

    private static Entity entity(Segmented document, Cluster cluster, int bodyEnd, Keys keys, double salience) {
        List<EntityMention> mentions = new ArrayList<>();
        Set<String> forms = new LinkedHashSet<>();
        for (Name name : cluster.names) {
            if (name.first() < bodyEnd) {
                mentions.add(new EntityMention(name.span(document), MentionKind.NAMED));
                forms.add(name.surface(document));
            }
        }
        for (Cluster.Reference reference : cluster.references) {
            mentions.add(new EntityMention(document.span(reference.first(), reference.end()), reference.kind()));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        String spelled = cluster.type == EntityType.PERSON ? null : Abbreviations.spelledOut(cluster);
        String name = spelled == null ? cluster.canonical().surface(document) : spelled;
        String key = keys.next(cluster.type, name);
        String role = cluster.role == null ? null : cluster.role.text();
        boolean plural = Plurals.isPlural(document, cluster);
        return new Entity(
                key,
                cluster.type,
                name,
                List.copyOf(forms),
                mentions,
                role,
                cluster.gender,
                plural,
                Math.min(1, salience));
    }
}
