package news.dateline.ingest.format.newsml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What else an item says: its class, signals, hops, secondary headlines, descriptions, people behind it. */
final class G2Extensions {
    private final XmlElement item;
    private final XmlElement itemMeta;
    private final XmlElement contentMeta;
    private final Map<String, String> ext = new LinkedHashMap<>();

    G2Extensions(XmlElement item, XmlElement itemMeta, XmlElement contentMeta) {
        this.item = item;
        this.itemMeta = itemMeta;
        this.contentMeta = contentMeta;
    }

    Map<String, String> ext() {
        put(
                "type",
                itemMeta.child("itemClass")
                        .map(type -> G2Concepts.local(G2Concepts.code(type)))
                        .orElse(null));
        put("signal", Texts.joined(" ", itemMeta.children("signal").map(G2Concepts::code)));
        put("service", Texts.joined(" ", itemMeta.children("service").map(G2Concepts::code)));
        put("firstcreated", itemMeta.textOf("firstCreated"));
        put("contentcreated", contentMeta.textOf("contentCreated"));
        put("hops", hops());
        put("creator", G2Concepts.names(contentMeta.children("creator")));
        put("contributor", G2Concepts.names(contentMeta.children("contributor")));
        put("genre", G2Concepts.names(contentMeta.children("genre")));
        put("keywords", Texts.joined("; ", contentMeta.children("keyword").map(XmlElement::text)));
        put("located", G2Concepts.names(contentMeta.children("located")));
        put("infosource", G2Concepts.names(contentMeta.children("infoSource")));
        contentMeta.children("headline").forEach(this::headline);
        contentMeta
                .children("description")
                .forEach(description -> put(
                        Texts.first(G2Concepts.local(description.attribute("role")), "description"),
                        Texts.line(description.text())));
        return ext;
    }

    /** dpa ranks a kicker third and a subhead second; others say what a line is by its role. */
    private void headline(XmlElement headline) {
        String rank = headline.attribute("rank");
        String role = G2Concepts.local(headline.attribute("role"));
        if ("3".equals(rank)) {
            put("kicker", Texts.line(headline.text()));
        } else if ("2".equals(rank) || role.contains("sub")) {
            put("subhead", Texts.line(headline.text()));
        }
    }

    /** The parties that had it before us, in order, the first one first. */
    private @Nullable String hops() {
        Stream<XmlElement> hops = item.children("hopHistory").flatMap(history -> history.children("hop"));
        return Texts.joined(
                " > ",
                hops.map(hop -> hop.child("party")
                        .map(party -> Texts.first(G2Concepts.name(party), G2Concepts.code(party)))
                        .orElse(null)));
    }

    private void put(@Nullable String name, @Nullable String value) {
        if (name != null && value != null && !value.isBlank()) {
            ext.putIfAbsent(name, value.strip());
        }
    }
}
