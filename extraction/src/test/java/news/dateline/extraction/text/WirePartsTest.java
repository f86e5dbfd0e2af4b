package news.dateline.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WirePartsTest {

    @Test
    void readsADatelineWithPlaceDateAndAgency() {
        Dateline dateline = dateline("OSLO/KYIV, Sept 15 (Nordwire) - Norway sent help.");

        assertThat(dateline.place()).isEqualTo("OSLO/KYIV");
        assertThat(dateline.date()).isEqualTo("Sept 15");
        assertThat(dateline.agency()).isEqualTo("Nordwire");
    }

    @Test
    void readsADatelineInSmallLettersBeforeAnAgency() {
        Dateline dateline = dateline("Berlin, 5. Oktober (dpa) - Der Minister ging.");

        assertThat(dateline.place()).isEqualTo("Berlin");
        assertThat(dateline.date()).isEqualTo("5. Oktober");
        assertThat(dateline.agency()).isEqualTo("dpa");
    }

    @Test
    void readsADatelineOfAPlaceAlone() {
        assertThat(dateline("WASHINGTON, D.C. — The bill passed.").place()).isEqualTo("WASHINGTON, D.C.");
        assertThat(dateline("GENEVA: The talks resumed.").place()).isEqualTo("GENEVA");
    }

    @Test
    void findsTheDatelineBelowTheByline() {
        assertThat(dateline("Storm hits coast\nBy Ida Moe\nBERGEN, Norway (NW) -- Roofs flew.")
                        .place())
                .isEqualTo("BERGEN, Norway");
    }

    @Test
    void takesNoOrdinaryDashForADateline() {
        for (String text : List.of(
                "EXCLUSIVE — Minister resigns",
                "The minister - a doctor (of law) - resigned",
                "TRUMP: We will see.",
                "NATO - which met on Monday - agreed",
                "Norway (and Sweden) - both neutral - agreed.")) {
            assertThat(canonical(text).dateline()).as(text).isNull();
        }
    }

    @Test
    void labelsBylines() {
        assertThat(words(
                        "By Ada Brandt and Luis Ortega, Fjord Post\n\nBy Monday the river had risen.",
                        WirePartKind.BYLINE))
                .containsExactly("By Ada Brandt and Luis Ortega, Fjord Post");
    }

    @Test
    void labelsCredits() {
        assertThat(words("""
                        A ship sank.

                        (Reporting by Ida Moe; Editing by Luis Ortega)

                        Nordwire writer Ada Brandt in Bergen contributed to this report.""", WirePartKind.CREDIT)).hasSize(2);
    }

    @Test
    void labelsEditorsNotes() {
        assertThat(words("""
                        EDITORS' NOTE: Please hold until noon.

                        (Corrects spelling of name in paragraph 2)

                        A ship sank. (Adds nothing.)

                        This story has been corrected to say that two people died.""", WirePartKind.EDITORS_NOTE)).hasSize(3);
    }

    @Test
    void labelsTickers() {
        assertThat(words(
                        "Norvik Inc (NYSE: NRV) and Salma <SALM.OL> fell, Ostra (OSTR.PA) rose in the U.S. (U.S.) all day (24/7).",
                        WirePartKind.TICKER))
                .containsExactly("(NYSE: NRV)", "<SALM.OL>", "(OSTR.PA)");
    }

    @Test
    void keepsPartsInOrderAndApart() {
        List<WirePart> parts = canonical("By Ida Moe\n\nOSLO (NW) - Norvik (NRVK.OL) fell.\n\n(Editing by Bo)")
                .parts();

        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).span().start())
                    .isGreaterThanOrEqualTo(parts.get(i - 1).span().end());
        }
        assertThat(parts).hasSize(4);
    }

    private static Dateline dateline(String text) {
        Dateline dateline = canonical(text).dateline();
        assertThat(dateline).as(text).isNotNull();
        return dateline;
    }

    private static List<String> words(String text, WirePartKind kind) {
        CanonicalText canonical = canonical(text);
        return canonical.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.span().in(canonical.text()))
                .toList();
    }

    private static CanonicalText canonical(String text) {
        return Canonicalizer.canonicalize(text, BodyKind.PLAIN);
    }
}
