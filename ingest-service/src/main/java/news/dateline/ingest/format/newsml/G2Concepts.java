package news.dateline.ingest.format.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.Place;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/** What a story is about and where, as NewsML-G2 says it: one element for both, told apart by its type. */
final class G2Concepts {
    private G2Concepts() {}

    static List<Subject> subjects(XmlElement contentMeta) {
        List<Subject> subjects = new ArrayList<>();
        contentMeta.children("subject").filter(subject -> !isPlace(subject)).forEach(subject -> {
            XmlElement concept = subject.child("mainConcept").orElse(subject);
            String code = code(concept);
            String name = name(concept);
            if (code != null || name != null) {
                subjects.add(new Subject(code == null ? String.valueOf(name) : code, name));
            }
        });
        return subjects;
    }

    static List<Place> places(XmlElement contentMeta) {
        List<Place> places = new ArrayList<>();
        contentMeta.children("subject").filter(G2Concepts::isPlace).forEach(place -> {
            String code = Texts.first(place.attribute("qcode"), place.attribute("uri"));
            String name = Texts.first(name(place), code, place.attribute("literal"));
            if (name != null) {
                places.add(new Place(name, code));
            }
        });
        return places;
    }

    private static boolean isPlace(XmlElement subject) {
        return local(subject.attribute("type")).matches("geoArea|poi");
    }

    /** The number of the transmission, where the alternative identifier is one: letters, then digits. */
    static @Nullable String serviceNumber(XmlElement contentMeta) {
        return contentMeta
                .children("altId")
                .map(id -> id.text().strip())
                .filter(id -> id.matches("[A-Z]{2,5} ?\\d{1,6}"))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String code(XmlElement concept) {
        return Texts.line(
                Texts.first(concept.attribute("qcode"), concept.attribute("uri"), concept.attribute("literal")));
    }

    /** The first name; a name may hold its text in a {@code value}. */
    static @Nullable String name(XmlElement concept) {
        return Texts.line(concept.textOf("name"));
    }

    /** Names, or codes where there are none. */
    static @Nullable String names(Stream<XmlElement> concepts) {
        return Texts.joined("; ", concepts.map(concept -> Texts.first(name(concept), code(concept))));
    }

    /** The part of a qcode behind its scheme; empty when there is none. */
    static String local(@Nullable String qcode) {
        return qcode == null ? "" : qcode.substring(qcode.lastIndexOf(':') + 1);
    }
}
