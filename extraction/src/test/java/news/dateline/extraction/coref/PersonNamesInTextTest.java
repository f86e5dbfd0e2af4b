package news.dateline.extraction.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How an article goes on to call a person, what the tagger cuts wrong in it, and who of two with one name is meant. */
class PersonNamesInTextTest {

    @Test
    void joinsAnotherSpellingOfAForeignName() {
        assertThat(chains("{Karim Qaddur/P} spoke. {Kaddur/P} left. {Ute Br\u00fcning/P} and {Bruening/P} stayed."))
                .containsExactly(
                        "person:karim-qaddur = Karim Qaddur, Kaddur",
                        "person:ute-bruning = Ute Br\u00fcning, Bruening");
    }

    @Test
    void joinsANicknameWithTheNameItIsShortFor() {
        assertThat(chains("{Nikolai Orlov/P} spoke. His friends call him {Kolya/P}."))
                .containsExactlyInAnyOrder("person:nikolai-orlov = Nikolai Orlov, Kolya");
    }

    @Test
    void takesANicknameInMarksForPartOfTheName() {
        assertThat(chains("{Ramon/P} \"{El Topo/M}\" {Ibarra/P} was caught. {Ibarra/P} was alone."))
                .containsExactlyInAnyOrder("person:ramon-el-topo-ibarra = Ramon \"El Topo\" Ibarra, Ibarra");
    }

    @Test
    void joinsWhatTheTextSaysAPersonWasBornAs() {
        assertThat(chains("{Nan Holm/P}, born {Anna Bergquist/P}, sang. {Holm/P} was tired."))
                .containsExactlyInAnyOrder("person:nan-holm = Nan Holm, Anna Bergquist, Holm");
    }

    @Test
    void countsARoyalTitleInWhereItStandsBeforeOneName() {
        assertThat(chains("Crown Prince {Olav/P} met {Queen Astrid of Norway/M}. Sir {Peter Lund/P} met Dame Edith."))
                .contains("person:crown-prince-olav = Crown Prince Olav", "person:queen-astrid = Queen Astrid")
                .contains("person:peter-lund = Peter Lund", "person:dame-edith = Dame Edith");
    }

    @Test
    void leavesAPeopleAndARoleOutOfTheName() {
        assertThat(chains("{Dane Mads Toft/P} won. {Glaciologist Ida Moe/P} and {Monsignor Carlo Rossi/P} watched."))
                .contains(
                        "person:mads-toft = Mads Toft", "person:ida-moe = Ida Moe", "person:carlo-rossi = Carlo Rossi");
    }

    @Test
    void widensANameToItsParticleAndGeneration() {
        assertThat(chains("{Eva von Hagen/P} met {Luther Oakes/P} Jr. in Visby. The deal helps von {Hagen/P} only."))
                .containsExactly(
                        "person:eva-von-hagen = Eva von Hagen, von Hagen", "person:luther-oakes-jr = Luther Oakes Jr.");
    }

    @Test
    void findsAFamilyNameThatTheTaggerPassedOver() {
        assertThat(chains("{Yuri Sodol/P} spoke. Many had complained about Sodol for months."))
                .containsExactlyInAnyOrder("person:yuri-sodol = Yuri Sodol, Sodol");
    }

    @Test
    void takesAFamilyNameForThePersonAndInAPlaceForThePlace() {
        assertThat(chains("{Fred Dallas/P} sang. {Dallas/L} thanked his fans. He plays in {Dallas/L} on Friday."))
                .containsExactlyInAnyOrder("person:fred-dallas = Fred Dallas, Dallas", "place:dallas = Dallas");
    }

    @Test
    void takesARelativeForAPersonWhateverTheName() {
        assertThat(chains("{Ida Moe/P} sang with her younger brother, {Austin/L}."))
                .contains("person:austin = Austin");
    }

    @Test
    void takesWhatAnAnalystWorksForForABody() {
        assertThat(chains("{Ida Moe/P}, an analyst at {Martin Keller/P}, was calm."))
                .contains("organisation:martin-keller = Martin Keller");
    }

    @Test
    void givesABareFamilyNameToWhoIsNotAlwaysNamedInFull() {
        assertThat(chains("{Per Holm III/P} sold the firm. {Holm/P} is 48. His father, {Per Holm Jr./P}, died in May. "
                        + "{Per Holm Jr./P} had refused. \"I did not,\" {Holm/P} said."))
                .contains("person:per-holm-iii = Per Holm III, Holm, Holm");
    }

    @Test
    void givesABareFamilyNameToWhoHasBeenNamedBefore() {
        assertThat(chains("{Ali Obeng Onda/P} won. {Obeng/P} cheered. He follows his father, {Omar Obeng/P}."))
                .contains("person:ali-obeng-onda = Ali Obeng Onda, Obeng");
    }

    @Test
    void takesNoCommonWordAndNoCountryForAFamilyName() {
        assertThat(chains("{Ada Stool/P} spoke. The stool was hers. They restored the Stool of Ada's house. "
                        + "{Igor Cuba/P} sang. Then Cuba said no."))
                .contains("person:ada-stool = Ada Stool", "person:igor-cuba = Igor Cuba");
    }

    @Test
    void joinsANameBehindATitleThatTheTaggerCut() {
        assertThat(chains("They met Mr. Navaid {Hamsun/P} in Visby. {Hamsun/P} was ill."))
                .containsExactlyInAnyOrder("person:navaid-hamsun = Navaid Hamsun, Hamsun");
    }

    @Test
    void joinsASlipOfThePen() {
        assertThat(chains("{Harald Bornsten/P} spoke. {Bornstein/P} is a doctor. {Bornsetn/P} left."))
                .containsExactlyInAnyOrder("person:harald-bornsten = Harald Bornsten, Bornstein, Bornsetn");
    }

    @Test
    void givesTheFamilyNameToTheMainPersonThoughARelativeIsNear() {
        assertThat(chains("{Ginger Holm/P}, a drummer, died. {Ginger Holm/P} was 80. His daughter {Netta Holm/P} "
                        + "said so. {Holm/P} was born in Oslo."))
                .contains("person:ginger-holm = Ginger Holm, Ginger Holm, Holm");
    }

    @Test
    void leavesAGenerationOutLaterButNotOfAFather() {
        assertThat(chains("{Luther Oakes Jr./P} won. {Luther Oakes/P} thanked his father, {Milton Oakes/P}, who left."))
                .contains("person:luther-oakes-jr = Luther Oakes Jr., Luther Oakes");
        assertThat(chains("{Luther Oakes Jr./P} won. His father, {Luther Oakes/P}, wept."))
                .contains("person:luther-oakes-jr = Luther Oakes Jr.", "person:luther-oakes = Luther Oakes");
    }

    @Test
    void takesTheFirstOfTwoFamilyNamesForThePerson() {
        assertThat(chains("{Ana Prieto/P} resigned. {Ana M. Prieto Urruti/P} wrote a letter. {Prieto Urruti/P} is 50."))
                .contains("person:ana-m-prieto-urruti = Ana Prieto, Ana M. Prieto Urruti, Prieto Urruti");
    }

    @Test
    void takesABynameForThePersonWhateverTheTaggerTookItFor() {
        assertThat(chains("{Vlad Blaz/P}, known as {Pancho/L}, sang. {Pancho/L} was tired."))
                .contains("person:vlad-blaz = Vlad Blaz, Pancho, Pancho");
    }

    @Test
    void findsARelativeThatTheTaggerPassedOver() {
        assertThat(chains("{Ida Moe/P} buried her only son, Tomce."))
                .containsExactlyInAnyOrder("person:ida-moe = Ida Moe", "person:tomce = Tomce");
    }

    @Test
    void findsAFamilyNameWithoutItsAccents() {
        assertThat(chains("{Mats Alm\u00e9n/P} called. Then Almen advised us."))
                .containsExactlyInAnyOrder("person:mats-almen = Mats Alm\u00e9n, Almen");
    }

    @Test
    void takesWhatIsCalledByAProfessionForAPersonWhateverTheTaggerTookItFor() {
        assertThat(chains("Analyst {Le Van Tho/L} agreed. {Tho/P} was paid."))
                .containsExactly("person:le-van-tho = Le Van Tho, Tho");
    }

    @Test
    void takesWhoSpeaksBesideAQuotationForAPerson() {
        assertThat(chains("“It was good,” {Senna Parrow/M}, one of them, told the board. Parrow has stopped."))
                .containsExactly("person:senna-parrow = Senna Parrow, Parrow");
    }

    @Test
    void takesANameWithAnArabicArticleForOne() {
        assertThat(chains("{Omar/P} {El-Sayed Omar/O} left."))
                .containsExactly("person:omar-el-sayed-omar = Omar El-Sayed Omar");
    }

    @Test
    void mendsASlipInALongNameAndAMissingS() {
        assertThat(
                        chains(
                                "{Ida Buchtmann/P} and {Ann Rivers/P} spoke. Ms {Bauchtman/P} left. {Rivers/P} wept. {River/P} sat."))
                .containsExactlyInAnyOrder(
                        "person:ida-buchtmann = Ida Buchtmann, Bauchtman",
                        "person:ann-rivers = Ann Rivers, Rivers, River");
    }

    /** Each entity as its key and its names. */
    private static List<String> chains(String marked) {
        Marked article = Marked.of(marked);
        return article.entities().stream()
                .map(entity -> entity.key() + " = "
                        + entity.mentions().stream()
                                .filter(mention -> mention.kind() == MentionKind.NAMED)
                                .map(mention ->
                                        mention.span().in(article.document().text()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
