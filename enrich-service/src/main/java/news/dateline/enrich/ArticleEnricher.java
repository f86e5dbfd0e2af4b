package news.dateline.enrich;

import java.util.List;
import java.util.Locale;
import news.dateline.enrich.authority.Authority;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extraction;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.text.BodyKind;
import news.dateline.extraction.text.CanonicalText;
import news.dateline.extraction.text.WirePart;
import news.dateline.model.Alignment;
import news.dateline.model.Body;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.model.Span;
import news.dateline.model.TextPart;

/** Reads an article's text: the one place where the pipeline meets the extraction. Thread-safe. */
public final class ArticleEnricher {
    /** Raised whenever the extraction would read an article otherwise than before. */
    private static final String VERSION = "dateline-extraction/1";

    private final Extractor extractor;
    private final Authority authority;

    /** @param authority by which the newsroom knows what is found */
    public ArticleEnricher(Extractor extractor, Authority authority) {
        this.extractor = extractor;
        this.authority = authority;
    }

    /** Name and version of the extraction. */
    public String version() {
        return VERSION;
    }

    /** The article with what stands in it; a function of its arguments and of the authority list. */
    public EnrichedArticle enrich(RawArticle article, Lifecycle lifecycle, Enrichment origin) {
        Extraction extraction = extractor.extract(document(article));
        CanonicalText canonical = extraction.canonical();
        return new EnrichedArticle(
                article,
                lifecycle,
                canonical.text(),
                alignment(canonical, article.body().text()),
                extraction.language().tag(),
                canonical.dateline() == null ? null : span(canonical.dateline().span()),
                canonical.parts().stream().map(ArticleEnricher::part).toList(),
                authority.identified(EntityMapper.entities(extraction)),
                new QuoteMapper(extraction).quotes(),
                extraction.quotedTerms().stream().map(ArticleEnricher::span).toList(),
                origin);
    }

    private static Document document(RawArticle article) {
        BodyKind kind = article.body().kind() == Body.Kind.HTML ? BodyKind.HTML : BodyKind.PLAIN;
        return new Document(article.headline(), article.body().text(), kind, article.language());
    }

    /** Without white space that was made here, out of a tag or of nothing. */
    private static Alignment alignment(CanonicalText canonical, String body) {
        List<Alignment.Run> runs = canonical.alignment().runs().stream()
                .filter(run -> isFromBody(
                        run.canonical().in(canonical.text()), run.source().in(body)))
                .map(run -> new Alignment.Run(
                        run.canonical().start(),
                        run.canonical().end(),
                        run.source().start(),
                        run.source().end()))
                .toList();
        return new Alignment(runs);
    }

    private static boolean isFromBody(String text, String source) {
        return !source.isEmpty() && (!text.isBlank() || text.equals(source));
    }

    private static TextPart part(WirePart part) {
        String kind = part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TextPart(kind, part.span().start(), part.span().end());
    }

    static Span span(news.dateline.extraction.text.Span span) {
        return new Span(span.start(), span.end());
    }
}
