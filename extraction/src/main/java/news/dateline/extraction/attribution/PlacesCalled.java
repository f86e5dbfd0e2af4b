package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Subjects;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which place “the city” or “the country” means that speaks: the one the article calls so, else the one last told of
 * that can be one.
 */
final class PlacesCalled {
    private static final Set<String> COUNTRIES = WordList.of("country nation kingdom republic");
    private static final Set<String> TOWNS = WordList.of("city town village borough municipality");
    /** Sentences of the reporter's beyond which a place no longer comes to mind. */
    private static final int FARTHEST = 2;

    private static final int LOOKED_AT = 20;

    private static final Pattern RULED =
            Pattern.compile("\\b(?:[Cc]ity|[Tt]own|[Mm]unicipality|[Vv]illage|[Mm]ayor|[Bb]orough) of $");
    private static final int LONGEST_RULE = 20;

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;
    private final Descriptions descriptions;

    PlacesCalled(Segmented document, Mentions mentions, Voices voices, Descriptions descriptions) {
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
        this.descriptions = descriptions;
    }

    /** Whether the noun, in small letters, is a kind of place that may speak for those who govern it. */
    static boolean isKind(String noun) {
        return COUNTRIES.contains(noun) || TOWNS.contains(noun);
    }

    /** The place meant; null if none or more than one may be. */
    @Nullable
    Entity of(Span phrase, String noun) {
        List<Entity> called = called(noun);
        if (!called.isEmpty()) {
            return called.size() == 1 ? called.get(0) : null;
        }
        boolean country = COUNTRIES.contains(noun);
        List<Entity> told = new ArrayList<>();
        for (Mentions.Located mention : mentions.before(phrase.start(), LOOKED_AT)) {
            if (voices.sentencesBetween(mention.span().start(), phrase.start()) > FARTHEST) {
                break;
            }
            Entity place = mention.entity();
            boolean fits = place.type() == EntityType.PLACE
                    && Titles.isCountry(place.name()) == country
                    && !isRegion(mention.span());
            boolean subject =
                    Subjects.isSubject(document, document.tokenAt(mention.span().start()));
            if (fits && !voices.isReported(mention.span()) && subject) {
                return place;
            }
            if (fits && !told.contains(place)) {
                told.add(place);
            }
        }
        return told.size() == 1 ? told.get(0) : null;
    }

    /** Those of which the article says that they are such a place, or that they have a mayor. */
    private List<Entity> called(String noun) {
        List<Entity> called = new ArrayList<>(descriptions.bearers(noun, EntityType.PLACE));
        for (Entity place : TOWNS.contains(noun) ? mentions.entities() : List.<Entity>of()) {
            boolean governed = place.type() == EntityType.PLACE
                    && place.mentions().stream().anyMatch(mention -> mention.isNamed() && isGoverned(mention.span()));
            if (governed && !called.contains(place)) {
                called.add(place);
            }
        }
        return called;
    }

    private boolean isGoverned(Span name) {
        Span before = new Span(Math.max(0, name.start() - LONGEST_RULE), name.start());
        return RULED.matcher(before.in(document.text())).find();
    }

    /** “Texas” of “Austin, Texas”. */
    private boolean isRegion(Span name) {
        int comma = name.start() - 2;
        Mentions.Located before =
                comma > 0 && document.text().startsWith(", ", comma) ? mentions.at(new Span(comma - 1, comma)) : null;
        return before != null && before.entity().type() == EntityType.PLACE;
    }
}
