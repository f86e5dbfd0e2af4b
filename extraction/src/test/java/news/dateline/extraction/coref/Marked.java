package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import news.dateline.extraction.text.Span;

/** A text whose names are marked by hand: {@code {Ida Moe/P}}, with P, O, L or M for the tagger's four classes. */
record Marked(Segmented document, List<Mention> mentions) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            if (marked.charAt(at) == '{') {
                int end = marked.indexOf('}', at);
                int start = text.length();
                text.append(marked, at + 1, end - 2);
                spans.add(new Span(start, text.length()));
                types.add(type(marked.charAt(end - 1)));
                at = end + 1;
            } else {
                text.append(marked.charAt(at++));
            }
        }
        Segmented document = Segmenter.segment(text.toString());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int first = document.tokenAt(spans.get(i).start());
            int end = document.tokenAt(spans.get(i).end() - 1) + 1;
            mentions.add(new Mention(first, end, types.get(i)));
        }
        return new Marked(document, mentions);
    }

    private static EntityType type(char mark) {
        return switch (mark) {
            case 'P' -> EntityType.PERSON;
            case 'O' -> EntityType.ORGANISATION;
            case 'L' -> EntityType.PLACE;
            default -> EntityType.OTHER;
        };
    }

    List<Entity> entities() {
        return EntityResolver.resolve(document, mentions);
    }

    /** Each entity as its key and the words of its mentions, in the order of first mention. */
    List<String> chains() {
        return entities().stream()
                .sorted(java.util.Comparator.comparingInt(
                        entity -> entity.mentions().get(0).span().start()))
                .map(entity -> entity.key() + " = "
                        + String.join(
                                ", ",
                                entity.mentions().stream()
                                        .map(mention -> mention.span().in(document.text()))
                                        .toList()))
                .toList();
    }

    Entity entity(String key) {
        return entities().stream()
                .filter(entity -> entity.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + chains()));
    }
}
