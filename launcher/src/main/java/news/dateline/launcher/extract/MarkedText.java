package news.dateline.launcher.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.Mention;
import news.dateline.model.Quote;
import news.dateline.model.Span;
import news.dateline.model.TextPart;

/**
 * The text with its marks. Marks may overlap, which elements may not: the text is cut wherever a mark begins or ends,
 * and each piece carries the classes of all marks it lies in.
 */
final class MarkedText {
    private final EnrichedArticle article;
    private final String prefix;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param classes for the style
     * @param id where a link leads to; empty when none does
     * @param title what a pointer resting on it is told
     */
    private record Mark(int start, int end, String classes, String id, String title) {

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    MarkedText(EnrichedArticle article, String prefix) {
        this.article = article;
        this.prefix = prefix;
        article.entities().forEach(this::entity);
        for (int i = 0; i < article.quotes().size(); i++) {
            quote(article.quotes().get(i), i);
        }
        article.quotedTerms().forEach(term -> mark(term, "term", "", "in marks, and no speech"));
        for (TextPart part : article.parts()) {
            marks.add(new Mark(part.start(), part.end(), "part", "", part.kind()));
        }
    }

    private void entity(Entity entity) {
        String type = entity.type().name().toLowerCase(Locale.ROOT);
        for (Mention mention : entity.mentions()) {
            String kind = mention.kind().name().toLowerCase(Locale.ROOT);
            marks.add(new Mark(
                    mention.start(),
                    mention.end(),
                    "entity " + type + " " + kind,
                    "m" + mention.start(),
                    entity.name() + (entity.role() == null ? "" : ", " + entity.role())));
        }
    }

    private void quote(Quote quote, int number) {
        String kind = quote.kind().name().toLowerCase(Locale.ROOT);
        String who = String.join(" and ", quote.speakers());
        for (Span span : quote.spans()) {
            mark(
                    span,
                    "quote " + kind + " n" + number,
                    span.equals(quote.spans().get(0)) ? "q" + number : "",
                    who);
        }
        if (quote.cue() != null) {
            mark(quote.cue(), "cue", "", "reports " + kind + " speech");
        }
        if (quote.speakerMention() != null) {
            mark(quote.speakerMention(), "speaker n" + number, "s" + number, "speaks: " + who);
        }
    }

    private void mark(Span span, String classes, String id, String title) {
        marks.add(new Mark(span.start(), span.end(), classes, id, title));
    }

    String html() {
        String text = article.text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start, mark.end)));
        StringBuilder html = new StringBuilder("<p>");
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            html.append(piece(from, to));
            from = to;
        }
        return html.append("</p>").toString();
    }

    private String piece(int from, int to) {
        List<Mark> here = marks.stream().filter(mark -> mark.covers(from, to)).toList();
        String words = HtmlPage.escaped(article.text().substring(from, to));
        if (here.isEmpty()) {
            return paragraphs(words);
        }
        StringBuilder open = new StringBuilder();
        for (Mark mark : here) {
            if (mark.start == from && !mark.id.isEmpty()) {
                open.append("<a id=\"").append(prefix).append(mark.id).append("\"></a>");
            }
        }
        String classes =
                String.join(" ", here.stream().map(Mark::classes).distinct().toList());
        String titles = String.join(
                "; ",
                here.stream()
                        .map(Mark::title)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .toList());
        String start = "<span class=\"" + classes + "\" title=\"" + HtmlPage.escaped(titles) + "\">";
        return open + start + paragraphs(words).replace("</p><p>", "</span></p><p>" + start) + "</span>";
    }

    private static String paragraphs(String words) {
        return words.replaceAll("\\n\\s*\\n", "</p><p>");
    }
}
