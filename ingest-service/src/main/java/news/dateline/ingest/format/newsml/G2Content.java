package news.dateline.ingest.format.newsml;

import java.util.List;
import java.util.Optional;
import news.dateline.ingest.xml.Markup;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.Body;

/** The text in an item's contentSet: XHTML, NITF or plain, inline or as character data. */
final class G2Content {
    private G2Content() {}

    static Body body(XmlElement item) {
        List<XmlElement> inline = item.children("contentSet")
                .flatMap(XmlElement::children)
                .filter(content -> content.is("inlineXML") || content.is("inlineData"))
                .toList();
        return inline.stream()
                .map(G2Content::text)
                .filter(body -> !body.text().isBlank())
                .findFirst()
                .orElse(new Body(Body.Kind.PLAIN, ""));
    }

    private static Body text(XmlElement content) {
        String type = String.valueOf(content.attribute("contenttype"));
        if (content.is("inlineData")) {
            Body.Kind kind = type.contains("html") ? Body.Kind.HTML : Body.Kind.PLAIN;
            return new Body(kind, content.text().strip());
        }
        Optional<XmlElement> nitf =
                content.descendants().filter(part -> part.is("nitf")).findFirst();
        if (nitf.isPresent()) {
            return new NitfStory(nitf.get()).body();
        }
        Optional<XmlElement> body =
                content.descendants().filter(part -> part.is("body")).findFirst();
        if (body.isPresent()) {
            return new Body(Body.Kind.HTML, Markup.inside(body.get()));
        }
        boolean markup = type.contains("html")
                || content.descendants().anyMatch(part -> part.name().matches("p|div|h[1-6]|article|section"));
        return markup ? new Body(Body.Kind.HTML, Markup.inside(content)) : new Body(Body.Kind.PLAIN, "");
    }
}
