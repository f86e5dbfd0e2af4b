package news.dateline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalizerTest {

    @Test
    void cutsOffAnAgeNoticeGluedToTheFirstWord() {
        CanonicalText canonical = plain("This article is more than\n4 years oldDanish minister Mette Krag resigned.");

        assertThat(canonical.text()).isEqualTo("Danish minister Mette Krag resigned.");
        assertThat(canonical.removals())
                .extracting(Removal::words)
                .containsExactly("This article is more than 4 years old");
    }

    @Test
    void removesFurnitureThatStandsAlone() {
        assertThat(plain("""
                                Advertisement

                                The bridge will close in May.
                                Read More (...)
                                Sign up for our newsletter to get the news every morning.
                                Share this article
                                Drivers were told on Friday.
                                Newer articles
                                © 2023 Fjord Post. All rights reserved.""").text()).isEqualTo("The bridge will close in May.\n\nDrivers were told on Friday.");
    }

    @Test
    void removesFurnitureGluedBehindASentence() {
        assertThat(plain("The bridge will close. Continue reading").text()).isEqualTo("The bridge will close.");
        assertThat(plain("He left.AdvertisementShe stayed.").text()).isEqualTo("He left. She stayed.");
    }

    @Test
    void removesFurnitureInBrackets() {
        assertThat(plain("The bridge (Read more: How it was built) will close.").text())
                .isEqualTo("The bridge will close.");
    }

    @Test
    void joinsASentenceThatAnAdvertisementTore() {
        assertThat(plain("The court said that the\n\nAdvertisement\n\nmayor must pay.")
                        .text())
                .isEqualTo("The court said that the mayor must pay.");
    }

    @Test
    void keepsSentencesThatOnlyBeginLikeFurniture() {
        String text = "Read more books, the minister told pupils.\n\nShare prices fell.\n\nAdvertisement spending rose."
                + "\n\nLoading the trucks took hours.\n\nCopyright law is outdated, judges say.";

        assertThat(plain(text).text()).isEqualTo(text);
        assertThat(plain(text).removals()).isEmpty();
    }

    @Test
    void breaksSentencesThatAScraperGlued() {
        assertThat(plain("The talks failed.“We tried,” she said.Both left. He said “no.”Nobody knew.")
                        .text())
                .isEqualTo("The talks failed.\n\n“We tried,” she said.\n\nBoth left. He said “no.”\n\nNobody knew.");
    }

    @Test
    void doesNotBreakAddressesAbbreviationsAndNumbers() {
        String text = "See Booking.com, www.Example.org/A.Html, J.R. Haug, U.S.-led, 3.5m and node.JS at Mr.Haug.";

        assertThat(plain(text).text()).isEqualTo(text);
    }

    @Test
    void labelsCaptionsAndPhotoCreditsAsSuch() {
        assertThat(plain("A ship sank.\n\nPhoto: Ida Moe/Fjord Pictures").removals())
                .extracting(Removal::kind)
                .containsExactly(WirePartKind.CAPTION);
    }

    @Test
    void normalisesWhiteSpaceAndWhatHasNoWidth() {
        assertThat(plain("The\u00A0coun\u00ADcil \t met\u200B.\u0000\r\n\r\n\r\nIt\u2003voted.")
                        .text())
                .isEqualTo("The council met.\n\nIt voted.");
    }

    @Test
    void readsReferencesLeftInPlainText() {
        assertThat(plain("Marks &amp; Co said it&#8217;s &ldquo;done&rdquo; &unknown; AT&T.")
                        .text())
                .isEqualTo("Marks & Co said it’s “done” &unknown; AT&T.");
    }

    @Test
    void readsWindowsQuotesThatWereTakenForLatin1() {
        assertThat(plain("\u0093It\u0092s over,\u0094 he said.").text()).isEqualTo("“It’s over,” he said.");
    }

    @Test
    void joinsHardWrappedLines() {
        assertThat(plain("""
                                The harbour authority said on Monday that two ferries had touched
                                in thick fog near the northern breakwater and that four people
                                were slightly hurt.

                                Both ships reached the port under their own power.""").text())
                .startsWith("The harbour authority said on Monday that two ferries had touched in thick fog near")
                .endsWith("slightly hurt.\n\nBoth ships reached the port under their own power.");
    }

    @Test
    void readsBlocksOfMarkupAsParagraphs() {
        assertThat(
                        html("<h1>Bridge closes</h1><p>It is <b>un</b>safe,\n  they say.<br>All agree.</p><ul><li>One<li>Two</ul>")
                                .text())
                .isEqualTo("Bridge closes\n\nIt is unsafe, they say.\n\nAll agree.\n\nOne\n\nTwo");
    }

    @Test
    void readsReferencesInMarkup() {
        assertThat(html("<p>Caf&eacute; &#147;Lys&#148; &mdash; it&rsquo;s&nbsp;open &lt;now&gt; R&D</p>")
                        .text())
                .isEqualTo("Café “Lys” — it’s open <now> R&D");
    }

    @Test
    void dropsScriptsStylesAndComments() {
        assertThat(
                        html("<style>p{}</style><p>One<script>if (a<b) document.write('<p>x</p>')</script> two<!-- > --> three</p>")
                                .text())
                .isEqualTo("One two three");
    }

    @Test
    void dropsTheFurnitureOfAPage() {
        CanonicalText canonical = html("""
                <body><nav><a>Home</a></nav><div class="ad-slot">Buy shoes</div><article class="story"><p>A dam broke.</p>
                <aside>Old news</aside><figure><img src=a><figcaption>The dam</figcaption></figure>
                <div id="related-links"><p>More dams</p></div></article><footer>Imprint</footer></body>""");

        assertThat(canonical.text()).isEqualTo("A dam broke.");
        assertThat(canonical.removals())
                .extracting(Removal::words)
                .containsExactly("Home", "Buy shoes", "Old news", "The dam", "More dams", "Imprint");
    }

    @Test
    void keepsAnArticleWhosePageMisnamesIt() {
        String story = "The river rose again on Tuesday. ".repeat(60).strip();

        assertThat(html("<div class=\"sidebar\"><p>" + story + "</p></div>").text())
                .isEqualTo(story);
    }

    @Test
    void readsBrokenMarkup() {
        assertThat(html("<p>5 < 6 and <NRVK.OL> <a href=\"x>y</a> end</p").text())
                .contains("5 < 6 and <NRVK.OL>");
        assertThat(html("<p>open <").text()).isEqualTo("open <");
        assertThat(html("</p></div><![CDATA[raw]]>").text()).isEqualTo("raw");
    }

    @Test
    void namesTheSourceOfEveryCharacter() {
        String body = "<p>Caf&eacute; <i>Lys</i> is\n open.</p>";
        CanonicalText canonical = html(body);

        assertThat(canonical.text()).isEqualTo("Café Lys is open.");
        assertThat(canonical.alignment().toSource(new Span(0, 4)).in(body)).isEqualTo("Caf&eacute;");
        assertThat(canonical.alignment().toSource(new Span(5, 8)).in(body)).isEqualTo("Lys");
        assertThat(canonical.alignment().toSource(new Span(9, 17)).in(body)).isEqualTo("is\n open.");
    }

    @Test
    void saysHowCloselyASpanRepeatsTheBody() {
        String body = "We will\nwin soon, she said &ndash; twice.AdvertisementThen he left.";
        CanonicalText canonical = plain(body);

        assertThat(fidelity(canonical, "win soon")).isEqualTo(Fidelity.EXACT);
        assertThat(fidelity(canonical, "We will win")).isEqualTo(Fidelity.SPACING);
        assertThat(fidelity(canonical, "said – twice")).isEqualTo(Fidelity.DECODED);
        assertThat(fidelity(canonical, "twice. Then")).isEqualTo(Fidelity.REPAIRED);
    }

    @Test
    void leavesATextAsItStandsWhenOffsetsMustStay() {
        String text = "By Ada Brandt\nOSLO (Nordwire) -  A ship   sank.\nRead more";
        CanonicalText canonical = Canonicalizer.asItStands(text);

        assertThat(canonical.text()).isSameAs(text);
        assertThat(canonical.parts())
                .extracting(WirePart::kind)
                .containsExactly(WirePartKind.BYLINE, WirePartKind.DATELINE, WirePartKind.FURNITURE);
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(plain(" \n\t").text()).isEmpty();
        assertThat(html("<p></p>").text()).isEmpty();
    }

    @Test
    void survivesLongOddInput() {
        for (String odd :
                List.of("<", "<a \"", "(", "&", ".", "[Read more", "\n", "Read more ", "“", "</", "<!--", "a.B")) {
            assertThat(html(odd.repeat(50_000)).text()).isNotNull();
            assertThat(plain(odd.repeat(50_000)).text()).isNotNull();
        }
    }

    private static Fidelity fidelity(CanonicalText canonical, String words) {
        int at = canonical.text().indexOf(words);
        return canonical.alignment().fidelity(new Span(at, at + words.length()));
    }

    private static CanonicalText plain(String body) {
        return Canonicalizer.canonicalize(body, BodyKind.PLAIN);
    }

    private static CanonicalText html(String body) {
        return Canonicalizer.canonicalize(body, BodyKind.HTML);
    }
}
