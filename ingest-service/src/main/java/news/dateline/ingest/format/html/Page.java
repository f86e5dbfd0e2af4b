package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.value.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head and its visible marks say of it. */
final class Page {
    private final Document document;

    Page(Document document) {
        this.document = document;
    }

    /** The content of the first meta element of one of these names, properties or item properties. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            Element meta = document.selectFirst(
                    "meta[name=" + name + "], meta[property=" + name + "], meta[itemprop=" + name + "]");
            String content = meta == null ? null : Texts.line(meta.attr("content"));
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    List<String> metas(String name) {
        return document.select("meta[name=" + name + "], meta[property=" + name + "]").stream()
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }

    @Nullable
    String address() {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        return Texts.first(canonical == null ? null : canonical.attr("href"), meta("og:url"));
    }

    @Nullable
    String headline() {
        Element marked = document.selectFirst("[itemprop=headline]");
        List<Element> h1 = document.select("article h1, h1");
        return Texts.first(
                meta("og:title", "twitter:title"),
                marked == null ? null : Texts.line(marked.text()),
                h1.isEmpty() ? null : Texts.line(h1.get(0).text()),
                Texts.line(document.title()));
    }

    @Nullable
    String byline() {
        Element marked = document.selectFirst("[itemprop=author], [rel=author], .byline");
        return Texts.first(
                meta("author", "article:author", "dc.creator", "DC.creator"),
                marked == null ? null : Texts.line(marked.text()));
    }

    /** The latest date the page states of itself. */
    @Nullable
    String modified() {
        Element time = document.selectFirst("time[datetime]");
        return Texts.first(
                meta("article:modified_time", "dateModified", "og:updated_time"),
                meta("article:published_time", "datePublished", "date", "dc.date", "DC.date"),
                time == null ? null : time.attr("datetime"));
    }

    @Nullable
    String language() {
        Element html = document.selectFirst("html[lang]");
        return Texts.first(html == null ? null : html.attr("lang"), meta("language", "dc.language"));
    }

    List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        document.select("script[type]").stream()
                .filter(script ->
                        script.attr("type").toLowerCase(java.util.Locale.ROOT).startsWith("application/ld+json"))
                .forEach(script -> scripts.add(script.data()));
        return scripts;
    }
}
