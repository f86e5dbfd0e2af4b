package news.dateline.launcher.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Quote;
import news.dateline.model.QuoteKind;
import news.dateline.model.RawArticle;

/** An article for a person at a terminal. */
final class ArticleView {
    private static final String INDENT = "    ";
    private static final int LABEL = 15;

    private final Terminal terminal;

    ArticleView(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(EnrichedArticle article) {
        headline(article);
        entities("people", article, EntityType.PERSON);
        entities("organisations", article, EntityType.ORGANISATION);
        entities("places", article, EntityType.PLACE);
        entities("other", article, EntityType.GROUP, EntityType.EVENT, EntityType.WORK, EntityType.OTHER);
        article.quotes().forEach(quote -> quote(article, quote));
    }

    private void headline(EnrichedArticle article) {
        RawArticle raw = article.article();
        String headline = raw.headline() == null ? firstLine(article.text()) : raw.headline();
        terminal.line(
                Terminal.cut("  " + headline, terminal.width()).replace(headline, terminal.in(Colour.BOLD, headline)));
        Integer replaces = article.lifecycle().replaces();
        String state = replaces == null ? "v" + raw.version() : "v" + raw.version() + " replaces v" + replaces;
        String change = article.lifecycle().change() == null
                ? ""
                : ", " + article.lifecycle().change().toString().toLowerCase(java.util.Locale.ROOT);
        terminal.line(
                terminal.in(Colour.DIM, Terminal.cut(INDENT + article.id() + "  " + state + change, terminal.width())));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("(no text)");
    }

    private void entities(String label, EnrichedArticle article, EntityType... types) {
        String names = article.entities().stream()
                .filter(entity -> List.of(types).contains(entity.type()))
                .map(ArticleView::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            String line = Terminal.cut(names, terminal.width() - INDENT.length() - LABEL);
            terminal.line(INDENT + terminal.in(Colour.CYAN, pad(label)) + line);
        }
    }

    private static String name(Entity entity) {
        return entity.role() == null ? entity.name() : entity.name() + " (" + entity.role() + ")";
    }

    private static String pad(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    private void quote(EnrichedArticle article, Quote quote) {
        String speakers = quote.speakers().stream()
                .flatMap(key -> article.entity(key).map(Entity::name).stream())
                .collect(Collectors.joining(" and "));
        String said = quote.speakerMention() == null
                ? "unknown"
                : quote.speakerMention().in(article.text());
        String who = speakers.isEmpty() ? said : speakers;
        int room = Math.max(24, terminal.width() - INDENT.length() - LABEL - who.length() - 3);
        boolean direct = quote.kind() == QuoteKind.DIRECT;
        String words = Terminal.cut(quote.text().replaceAll("\\s+", " "), room - 2);
        terminal.line(INDENT
                + terminal.in(Colour.MAGENTA, pad(quote.kind().toString().toLowerCase(java.util.Locale.ROOT)))
                + terminal.in(direct ? Colour.GREEN : Colour.YELLOW, direct ? marked(words) : words)
                + terminal.in(Colour.DIM, " — ")
                + terminal.in(Colour.BOLD, who));
    }

    /** In one pair of marks, whichever the source used. */
    private static String marked(String words) {
        String bare = Stream.of(words)
                .map(w -> w.replaceAll("^[“\"„«‘]+|[”\"“»’]+$", ""))
                .map(Objects::toString)
                .collect(Collectors.joining());
        return "“" + bare + "”";
    }
}
