package news.dateline.sink.desk;

import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Place;
import news.dateline.model.Subject;

/** What of an article a rule may ask for. */
enum Field {
    /** Code of a subject ({@code medtop:15000000}). */
    SUBJECT,
    /** A place the provider names, by name or code, or one that stands in the text. */
    PLACE,
    PROVIDER,
    /** An entity, by its fullest name or its key. */
    ENTITY,
    LANGUAGE,
    /** 1 to 9; an article without one has none. */
    URGENCY;

    /** What the article has, in lower case. */
    Stream<String> of(EnrichedArticle article) {
        return values(article).map(value -> value.toLowerCase(Locale.ROOT));
    }

    private Stream<String> values(EnrichedArticle article) {
        return switch (this) {
            case SUBJECT -> article.article().subjects().stream().map(Subject::code);
            case PLACE ->
                Stream.concat(
                        article.article().places().stream().flatMap(Field::names),
                        article.entities().stream()
                                .filter(entity -> entity.type() == EntityType.PLACE)
                                .map(Entity::name));
            case PROVIDER -> Stream.of(article.id().provider());
            case ENTITY -> article.entities().stream().flatMap(entity -> Stream.of(entity.name(), entity.key()));
            case LANGUAGE -> Stream.of(article.language());
            case URGENCY -> Stream.ofNullable(article.article().urgency()).map(String::valueOf);
        };
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), Stream.ofNullable(place.code()));
    }
}
