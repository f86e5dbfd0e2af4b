package news.dateline.launcher.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.Quote;
import news.dateline.model.QuoteKind;

/** Articles as one page that needs nothing else: the text with its marks on the left, who said what on the right. */
final class HtmlPage {
    private final EnrichedArticle article;
    private final String prefix;

    private HtmlPage(EnrichedArticle article, String prefix) {
        this.article = article;
        this.prefix = prefix;
    }

    static String of(List<EnrichedArticle> articles) {
        StringBuilder page = new StringBuilder(resource("page.html"));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            body.append(new HtmlPage(articles.get(i), "a" + i).article());
        }
        int hole = page.indexOf("<!-- articles -->");
        return page.replace(hole, hole + "<!-- articles -->".length(), body.toString())
                .toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private String article() {
        String headline = article.article().headline();
        return "<section><main>"
                + (headline == null ? "" : "<h1>" + escaped(headline) + "</h1>")
                + "<p class=\"meta\">" + escaped(article.id().toString()) + " · " + escaped(article.language()) + "</p>"
                + "<div class=\"text\">" + new MarkedText(article, prefix).html() + "</div></main><aside>"
                + quotes() + entities() + "</aside></section>\n";
    }

    private String quotes() {
        StringBuilder list = new StringBuilder("<h2>Quotes</h2>");
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            String kind = quote.kind().name().toLowerCase(Locale.ROOT);
            list.append("<a class=\"quote ")
                    .append(kind)
                    .append("\" href=\"#")
                    .append(prefix)
                    .append("q")
                    .append(i)
                    .append("\"><q>")
                    .append(escaped(bare(quote)))
                    .append("</q><span class=\"who\">")
                    .append(escaped(who(quote)))
                    .append("</span><span class=\"how\">")
                    .append(kind)
                    .append(quote.verbatim() ? ", verbatim" : "")
                    .append(String.format(Locale.ROOT, " · %.0f %%", 100 * quote.confidence()))
                    .append("</span></a>");
        }
        return article.quotes().isEmpty() ? "" : list.toString();
    }

    private static String bare(Quote quote) {
        return quote.kind() == QuoteKind.DIRECT ? quote.text().replaceAll("^[“\"„«‘]+|[”\"“»’]+$", "") : quote.text();
    }

    private String who(Quote quote) {
        String names = quote.speakers().stream()
                .flatMap(key -> article.entity(key).stream())
                .map(Entity::name)
                .collect(Collectors.joining(" and "));
        if (!names.isEmpty()) {
            return names;
        }
        return quote.speakerMention() == null
                ? "speaker unknown"
                : quote.speakerMention().in(article.text());
    }

    private String entities() {
        Map<String, List<Entity>> byType = article.entities().stream()
                .collect(Collectors.groupingBy(
                        e -> e.type().name().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        StringBuilder list = new StringBuilder("<h2>Names</h2>");
        byType.forEach((type, entities) -> {
            list.append("<h3>").append(type).append("</h3>");
            entities.forEach(entity -> list.append(entity(entity, type)));
        });
        return byType.isEmpty() ? "" : list.toString();
    }

    private String entity(Entity entity, String type) {
        int first = entity.mentions().isEmpty() ? 0 : entity.mentions().get(0).start();
        return "<a class=\"entity " + type + "\" href=\"#" + prefix + "m" + first + "\">" + escaped(entity.name())
                + "<small>" + (entity.role() == null ? "" : escaped(entity.role()) + " · ")
                + entity.mentions().size() + "×</small></a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
