package news.dateline.enrich;

import java.util.List;
import news.dateline.extraction.Extraction;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Mention;
import org.jspecify.annotations.Nullable;

/** The extraction's entities as they travel. */
final class EntityMapper {
    private EntityMapper() {}

    static List<Entity> entities(Extraction extraction) {
        int end = extraction.text().length();
        return extraction.entities().stream().map(entity -> entity(entity, end)).toList();
    }

    private static Entity entity(news.dateline.extraction.coref.Entity entity, int end) {
        return new Entity(
                entity.key(),
                EntityType.valueOf(entity.type().name()),
                entity.name(),
                entity.forms(),
                mentions(entity, end),
                blankAsAbsent(entity.role()),
                entity.salience(),
                null);
    }

    /** Those in the headline have no place in the text. */
    private static List<Mention> mentions(news.dateline.extraction.coref.Entity entity, int end) {
        return entity.mentions().stream()
                .filter(mention -> mention.span().end() <= end)
                .map(mention -> new Mention(
                        mention.span().start(),
                        mention.span().end(),
                        Mention.Kind.valueOf(mention.kind().name())))
                .toList();
    }

    private static @Nullable String blankAsAbsent(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
