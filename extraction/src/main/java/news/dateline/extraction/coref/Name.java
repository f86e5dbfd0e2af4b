package news.dateline.extraction.coref;

import java.util.List;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/**
 * A tagged name made ready for comparison.
 *
 * @param first its first token, titles left out
 * @param end the token after its last one, a possessive ending left out
 * @param type what it names
 * @param words its words, folded, generational suffix left out
 * @param suffix {@code jr}, {@code ii} …; empty when there is none
 * @param title the title before it or in it, lower case; empty when there is none
 * @param gender what the title or given name shows
 * @param sentence where it stands
 */
record Name(
        int first,
        int end,
        EntityType type,
        List<String> words,
        String suffix,
        String title,
        Gender gender,
        int sentence) {

    Span span(Segmented document) {
        return document.span(first, end);
    }

    String surface(Segmented document) {
        return span(document).in(document.text()).replace('\n', ' ');
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    Name as(EntityType other) {
        return new Name(first, end, other, words, suffix, title, gender, sentence);
    }
}
