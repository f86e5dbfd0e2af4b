package news.dateline.extraction.coref;

import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;

/** How much an article is about an entity: it stands in the headline, comes early, comes often. */
final class Saliences {
    private static final double HEADLINE = 2;
    private static final double EARLY = 1.5;
    private static final double REFERENCE = 0.5;

    private final Segmented document;
    private final int bodyEnd;

    Saliences(Segmented document, int bodyEnd) {
        this.document = document;
        this.bodyEnd = bodyEnd;
    }

    double weigh(Cluster cluster) {
        int first = cluster.names.get(0).first();
        if (first >= bodyEnd) {
            return 0;
        }
        boolean headline = cluster.names.get(cluster.names.size() - 1).first() >= bodyEnd;
        int paragraph = document.paragraphOf(document.sentenceOf(first));
        double count = cluster.names.size() + REFERENCE * cluster.references.size();
        double weight = Math.log1p(count) + (headline ? HEADLINE : 0) + EARLY / (1 + paragraph);
        return cluster.type == EntityType.GROUP ? weight / 2 : weight;
    }
}
