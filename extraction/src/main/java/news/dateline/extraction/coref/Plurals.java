package news.dateline.extraction.coref;

import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;

/** Whether an entity is many. */
final class Plurals {
    private static final Set<String> PLURAL_VERBS = WordList.of("are were have say");
    private static final Set<String> SINGULAR_VERBS = WordList.of("is was has says");

    private Plurals() {}

    /** By its form (“Democrats”, “the Lindqvists”) or by the verbs that follow it. */
    static boolean isPlural(Segmented document, Cluster cluster) {
        String last = cluster.full.last();
        boolean ends = last.endsWith("s") && !last.endsWith("ss");
        if (cluster.type == EntityType.GROUP) {
            return ends;
        }
        if (cluster.type == EntityType.PERSON && cluster.full.isSingle() && ends) {
            int first = cluster.full.first();
            return first > 0 && NameReader.bare(document.word(first - 1)).equals("the");
        }
        return cluster.type != EntityType.PLACE && cluster.type != EntityType.PERSON && votes(document, cluster) > 0;
    }

    private static int votes(Segmented document, Cluster cluster) {
        int votes = 0;
        for (Name name : cluster.names) {
            if (name.end() < document.tokenCount()) {
                votes += PLURAL_VERBS.contains(document.word(name.end())) ? 1 : 0;
                votes -= SINGULAR_VERBS.contains(document.word(name.end())) ? 1 : 0;
            }
        }
        return votes;
    }
}
