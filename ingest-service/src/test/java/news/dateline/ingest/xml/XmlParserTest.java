package news.dateline.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class XmlParserTest {
    @Test
    void readsElementsTextsAndNamespaces() throws XmlSyntaxException {
        XmlElement root = XmlParser.strict("<a xmlns='urn:x' xmlns:y='urn:y'><y:b c='1'>t<d/>u</y:b></a>")
                .root();

        assertThat(root.namespace()).isEqualTo("urn:x");
        assertThat(root.child("b").orElseThrow().namespace()).isEqualTo("urn:y");
        assertThat(root.child("b").orElseThrow().attribute("c")).isEqualTo("1");
        assertThat(root.textOf("b")).isEqualTo("tu");
    }

    @Test
    void knowsHtmlsNamedCharactersButNotInCdata() throws XmlSyntaxException {
        assertThat(XmlParser.strict("<a>caf&eacute; &amp; <![CDATA[&eacute;]]></a>")
                        .root()
                        .text())
                .isEqualTo("café & &eacute;");
    }

    @Test
    void readsC1ReferencesAsWindowsCharacters() throws XmlSyntaxException {
        assertThat(XmlParser.strict("<a>&#147;yes&#148;</a>").root().text()).isEqualTo("“yes”");
    }

    @Test
    void passesOverADoctypeWithoutFetchingIt() throws XmlSyntaxException {
        XmlElement root = XmlParser.strict("<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:9/nitf.dtd'><nitf>ok</nitf>")
                .root();

        assertThat(root.text()).isEqualTo("ok");
    }

    @Test
    void refusesAnEntityOfADtd() {
        XmlSyntaxException refused = syntax("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>");

        assertThat(refused.kind()).isEqualTo(XmlSyntaxException.Kind.ENTITY);
        assertThat(refused).hasMessageContaining("&x;");
    }

    @Test
    void refusesAnEntityBombAtItsFirstReference() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'boom'>");
        for (int i = 1; i < 40; i++) {
            dtd.append("<!ENTITY e")
                    .append(i)
                    .append(" '&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";'>");
        }

        assertThat(syntax(dtd + "]><a>&e39;</a>").kind()).isEqualTo(XmlSyntaxException.Kind.ENTITY);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThat(syntax("<a>".repeat(5000)).kind()).isEqualTo(XmlSyntaxException.Kind.LIMIT);
        assertThat(catchThrowableOfType(XmlSyntaxException.class, () -> XmlParser.lenient("<a>".repeat(5000)))
                        .kind())
                .isEqualTo(XmlSyntaxException.Kind.LIMIT);
    }

    @Test
    void saysWhereItBreaks() {
        XmlSyntaxException broken = syntax("<a>\n<b></c></a>");

        assertThat(broken.kind()).isEqualTo(XmlSyntaxException.Kind.MALFORMED);
        assertThat(broken.position()).startsWith("line 2, column ");
    }

    @Test
    void tellsACutTextFromABrokenOne() {
        assertThat(syntax("<a><b>text").kind()).isEqualTo(XmlSyntaxException.Kind.TRUNCATED);
    }

    @Test
    void readsBrokenTextAsFarAsItGoes() throws XmlSyntaxException {
        XmlDocument document = XmlParser.lenient("<rss><item><title>A & B</title><item><title>C</rss>");

        assertThat(document.root().descendants().filter(e -> e.is("title")).map(XmlElement::text))
                .containsExactly("A & B", "C");
        assertThat(document.repairs()).singleElement().asString().startsWith("not well-formed");
    }

    @Test
    void writesAnElementsContentAsHtml() throws XmlSyntaxException {
        XmlElement root = XmlParser.strict("<x:b xmlns:x='urn:x'><x:p class='a&quot;b'>1 &lt; 2<x:br/></x:p></x:b>")
                .root();

        assertThat(Markup.inside(root)).isEqualTo("<p class=\"a&quot;b\">1 &lt; 2<br></p>");
    }

    private static XmlSyntaxException syntax(String text) {
        return catchThrowableOfType(XmlSyntaxException.class, () -> XmlParser.strict(text));
    }
}
