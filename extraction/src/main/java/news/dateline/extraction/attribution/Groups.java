package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/** Several speakers at once: “Smith and Jones”, “the two leaders”, “both men”. */
final class Groups {
    private static final Set<String> PAIRS = Set.of("two", "both", "pair", "duo");
    private static final Set<String> PEOPLE = Set.of(
            "leaders",
            "men",
            "women",
            "presidents",
            "ministers",
            "senators",
            "candidates",
            "officials",
            "governors",
            "rivals",
            "politicians",
            "lawmakers",
            "brothers",
            "sisters",
            "authors",
            "officers",
            "scientists",
            "players",
            "both",
            "pair",
            "duo",
            "two",
            "heads",
            "chiefs",
            "executives",
            "diplomats",
            "sides",
            "researchers");

    private final Segmented document;
    private final Mentions mentions;

    Groups(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** The entities the phrase stands for if it stands for several; else an empty list. */
    List<Entity> of(Source source) {
        String phrase = source.phrase().in(document.text()).toLowerCase(Locale.ROOT);
        List<Entity> conjoined = conjoined(source, phrase);
        if (conjoined.size() > 1) {
            return conjoined;
        }
        String head = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        boolean pair = List.of(phrase.split("[^a-z]+", -1)).stream().anyMatch(PAIRS::contains);
        return pair && isPeople(head) ? lastTwo(source.phrase().start()) : List.of();
    }

    private static boolean isPeople(String head) {
        return PEOPLE.contains(head) || head.matches(".*(ers|ors|ists|ants|men|ians)");
    }

    /** Two names joined by “and” and nothing else of weight: the phrase is its coordination. */
    private List<Entity> conjoined(Source source, String phrase) {
        if (!phrase.contains(" and ")) {
            return List.of();
        }
        List<Entity> joined = new ArrayList<>();
        int last = -1;
        for (Mentions.Located mention : mentions.within(source.phrase())) {
            if (last >= 0 && !isAnd(last, mention.span().start())) {
                return List.of();
            }
            if (last < 0 && !mention.span().overlaps(source.head())) {
                return List.of();
            }
            joined.add(mention.entity());
            last = mention.span().end();
        }
        return joined.stream().distinct().toList();
    }

    private boolean isAnd(int from, int to) {
        String between = new Span(from, Math.max(from, to)).in(document.text()).strip();
        return between.equals("and")
                || between.equals(",")
                || between.equals(", and")
                || between.matches("and \\S+\\.?");
    }

    private List<Entity> lastTwo(int offset) {
        List<Entity> people = new ArrayList<>();
        for (Mentions.Located mention : mentions.before(offset)) {
            Entity entity = mention.entity();
            if (entity.type() == EntityType.PERSON && !entity.plural() && !people.contains(entity)) {
                people.add(entity);
                if (people.size() == 2) {
                    return List.of(people.get(1), people.get(0));
                }
            }
        }
        return List.of();
    }
}
