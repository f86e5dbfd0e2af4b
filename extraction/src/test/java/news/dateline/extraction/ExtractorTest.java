package news.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.extraction.attribution.Quote;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityMention;
import news.dateline.extraction.coref.MentionKind;
import news.dateline.extraction.text.BodyKind;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WirePart;
import news.dateline.extraction.text.WirePartKind;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final String STORY = """
            By Ada Brandt

            OSLO, March 3 (Nordwire) - Norwegian Prime Minister Jonas Lindqvist met German Chancellor Greta Hoffmann on
            Monday.Read more

            “We will not wait any longer,” Mr. Lindqvist told reporters. He said that the talks had been difficult.

            (Reporting by Ada Brandt; Editing by Bo Falk)
            """;

    private final Extractor extractor = Extractor.standard();

    @Test
    void readsAnArticleAllTheWay() {
        Extraction extraction = extractor.extract(Document.ofText(STORY));

        assertThat(extraction.language().tag()).isEqualTo("en");
        Entity lindqvist = extraction.entity("person:jonas-lindqvist").orElseThrow();
        assertThat(lindqvist.forms()).containsExactly("Jonas Lindqvist", "Lindqvist");
        assertThat(lindqvist.role()).isEqualTo("Norwegian Prime Minister");
        assertThat(extraction.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.speakerKeys()).containsExactly("person:jonas-lindqvist"));
    }

    @Test
    void namesNobodyOfTheWiresOwnParts() {
        Extraction extraction = extractor.extract(Document.ofText(STORY));

        assertThat(extraction.canonical().parts())
                .extracting(WirePart::kind)
                .containsExactly(WirePartKind.BYLINE, WirePartKind.DATELINE, WirePartKind.CREDIT);
        assertThat(extraction.entities()).extracting(Entity::name).noneMatch(name -> name.contains("Brandt"));
        assertThat(extraction.text()).doesNotContain("Read more");
    }

    @Test
    void cutsEverySpanOutOfTheCanonicalText() {
        Extraction extraction = extractor.extract(Document.ofText(STORY));

        for (Entity entity : extraction.entities()) {
            for (EntityMention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAMED) {
                    assertThat(entity.forms()).contains(mention.span().in(extraction.text()));
                }
            }
        }
        for (Quote quote : extraction.quotes()) {
            for (Span content : quote.content()) {
                assertThat(content.end()).isLessThanOrEqualTo(extraction.text().length());
            }
        }
    }

    @Test
    void readsAHeadlineInCapitalsWithWhatTheBodySays() {
        Extraction extraction = extractor.extract(
                new Document("UPDATE 2-LINDQVIST MEETS HOFFMANN IN OSLO", STORY, BodyKind.PLAIN, "en"));

        assertThat(extraction.headlinePrefix()).isEqualTo("UPDATE 2-");
        assertThat(extraction.headline()).isEqualTo("LINDQVIST MEETS HOFFMANN IN OSLO");
        assertThat(extraction.entities())
                .extracting(Entity::key)
                .startsWith("person:jonas-lindqvist", "person:greta-hoffmann");
        assertThat(extraction.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .allMatch(mention ->
                                mention.span().end() <= extraction.text().length()));
    }

    @Test
    void takesNoOtherWordOfAHeadlineInTitleCaseForAName() {
        Extraction extraction = extractor.extract(
                new Document("Lindqvist Warns of Long Wait After Talks With Hoffmann", STORY, BodyKind.PLAIN, "en"));

        assertThat(extraction.entities())
                .extracting(Entity::name)
                .contains("Jonas Lindqvist", "Greta Hoffmann")
                .noneMatch(name -> name.contains("Warns") || name.contains("Talks") || name.contains("Wait"));
    }

    @Test
    void recasesAParagraphInCapitals() {
        Extraction extraction = extractor.extract(Document.ofText("JONAS LINDQVIST WINS SECOND TERM IN NORWAY\n\n"
                + "Voters gave Jonas Lindqvist a second term as prime minister of Norway on Sunday."));

        assertThat(extraction.entity("person:jonas-lindqvist").orElseThrow().mentions())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsTheOffsetsOfAPlainText() {
        String text = "  “We won,”  said   Mia Holm.\r\nAdvertisement\r\nShe left.";
        Extraction extraction = extractor.extractPlain(text);

        assertThat(extraction.text()).isEqualTo(text);
        assertThat(extraction
                        .entity("person:mia-holm")
                        .orElseThrow()
                        .mentions()
                        .get(0)
                        .span()
                        .in(text))
                .isEqualTo("Mia Holm");
    }

    @Test
    void findsNothingInNothing() {
        Extraction extraction = extractor.extract(new Document("", " ", BodyKind.HTML, null));

        assertThat(extraction.text()).isEmpty();
        assertThat(extraction.entities()).isEmpty();
        assertThat(extraction.quotes()).isEmpty();
    }
}
