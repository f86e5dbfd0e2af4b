package news.dateline.extraction.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.entity.EntityType;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    @Test
    void joinsFullNameTitleAndFamilyName() {
        assertThat(chains("{Jonas Lindqvist/P} spoke. Mr. {Lindqvist/P} left. {Lindqvist/P} slept."))
                .containsExactly("person:jonas-lindqvist = Jonas Lindqvist, Lindqvist, Lindqvist");
    }

    @Test
    void spellsOutACountryOfWhichTheTextHasOnlyTheAbbreviation() {
        assertThat(chains("{U.S./L} envoys left. The {UK/L} stayed. {America/L} and {Great Britain/L} had signed it."))
                .containsExactlyInAnyOrder(
                        "place:united-states = U.S., America", "place:great-britain = UK, Great Britain");
    }

    @Test
    void spellsOutAGreatBody() {
        assertThat(Marked.of("The {WHO/O} warned {NATO/O}.").entities())
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("World Health Organization", "NATO");
    }

    @Test
    void readsABodyOfTwoSubjectsWhole() {
        assertThat(chains("The Food and {Agriculture Organization/O} met. The {FAO/O} agreed."))
                .containsExactly(
                        "organisation:food-and-agriculture-organization = Food and Agriculture Organization, FAO");
    }

    @Test
    void takesWhatIsCalledACarmakerForABody() {
        assertThat(chains("Danish carmaker {Toreva/P} closed a plant. {Toreva/P} gave no reason."))
                .containsExactly("organisation:toreva = Toreva, Toreva");
    }

    @Test
    void takesTheFirstWordOfABodyForThatBodyAndNoPerson() {
        assertThat(chains("{Lund Wanderers/O} lost at home. {Lund/P} manager {Erin Skov/P} left."))
                .contains("organisation:lund-wanderers = Lund Wanderers, Lund");
    }

    @Test
    void takesTheFamilyNameOfAPersonForThePersonThoughABodyBeginsWithIt() {
        assertThat(chains("{Peter Lund/P} owns {Lund Wanderers/O}. {Lund/P} sang."))
                .contains("person:peter-lund = Peter Lund, Lund");
    }

    @Test
    void takesWhatStandsBehindAnAddressForAPerson() {
        assertThat(chains("{Ly Tam/P} spoke. The deal was good for Mr. Tam or the bank."))
                .containsExactly("person:ly-tam = Ly Tam, Tam");
    }

    @Test
    void readsAHyphenatedPeopleBehindAShortWord() {
        assertThat(chains("The {Al Norwegian-led/M} mission left."))
                .containsExactly("group:al-norwegian-led = Al Norwegian-led");
    }

    @Test
    void givesAKeyToANameWithLooseAccents() {
        assertThat(chains("{Jose\u0301 Mar\u00eda/P} and {\u0301/P} spoke."))
                .contains("person:jose-maria = Jose\u0301 Mar\u00eda");
    }

    @Test
    void keepsSpousesOfOneFamilyNameApart() {
        assertThat(chains("{Peter Holm/P} and {Greta Holm/P} met the press. Ms. {Holm/P} spoke, Mr. {Holm/P} did not."))
                .containsExactly("person:peter-holm = Peter Holm, Holm", "person:greta-holm = Greta Holm, Holm");
    }

    @Test
    void makesTwoOfATitledManAndATitledWoman() {
        assertThat(chains("Mr. {Falk/P} left early. Ms. {Falk/P} stayed. Ms. {Falk/P} sang."))
                .hasSize(2);
    }

    @Test
    void keepsFatherAndSonApart() {
        assertThat(chains("{Arne Dahl/P} sued. {Arne Dahl Jr./P} lost.")).hasSize(2);
    }

    @Test
    void givesASharedFamilyNameToTheOneTheTextIsAbout() {
        assertThat(chains(
                        "{Lena Voss/P} won. {Voss/P} sang. {Voss/P} danced. Her brother {Karl Voss/P} drove. It was late. "
                                + "The hall was full. Nobody left. {Voss/P} bowed."))
                .contains("person:lena-voss = Lena Voss, Voss, Voss, Her, Voss");
    }

    @Test
    void joinsNamesWithMiddleNamesAndInitials() {
        assertThat(chains("{Robert James Hale/P} spoke. {R. J. Hale/P} and {Robert Hale/P} are one."))
                .hasSize(1);
        assertThat(chains("{John P. Hale/P} is not {John Q. Hale/P}.")).hasSize(2);
    }

    @Test
    void joinsShortFormsOfGivenNames() {
        assertThat(chains("{William Archer/P} ran. {Bill Archer/P} won. {Christopher Moe/P} met {Chris Moe/P}."))
                .hasSize(2);
    }

    @Test
    void joinsAShortFormThatStandsAlone() {
        assertThat(chains("{William Archer/P} ran. {Bill/P} won. {Ann Moe/P} and {Liz/P} slept."))
                .containsExactly(
                        "person:william-archer = William Archer, Bill", "person:ann-moe = Ann Moe", "person:liz = Liz");
    }

    @Test
    void findsAHyphenatedFamilyNameThatTheTaggerPassedOver() {
        assertThat(chains("{Ines Moreau-Holt/P} won. Moreau-Holt sang. A Moreau-like voice, {Moreau-Holt/M} said."))
                .containsExactly("person:ines-moreau-holt = Ines Moreau-Holt, Moreau-Holt, Moreau-Holt");
        assertThat(chains("{Karim al-Sabri/P} came. Al-Sabri spoke."))
                .containsExactly("person:karim-al-sabri = Karim al-Sabri, Al-Sabri");
    }

    @Test
    void joinsSpellingsOfOneName() {
        assertThat(chains("{Sergei Orlov/P} sang, said {Sergey Orlov/P}.")).hasSize(1);
        assertThat(chains("{José Peña/P} sang, said {Jose Pena/P}.")).hasSize(1);
    }

    @Test
    void takesTheFirstWordOfAChineseNameForItsFamilyName() {
        assertThat(chains("{Zhang Weimin/P} arrived. Mr. {Zhang/P} waved."))
                .containsExactly("person:zhang-weimin = Zhang Weimin, Zhang");
    }

    @Test
    void joinsAFamilyNameOfSeveralWords() {
        assertThat(
                        chains(
                                "{Clara von der Heide/P} spoke. {von der Heide/P} left. {Luis Ortega Ruiz/P} came, {Ortega/P} said."))
                .hasSize(2);
    }

    @Test
    void keepsARoyalTitleWithASingleName() {
        assertThat(chains("{Queen Astrid/P} opened parliament. {Astrid/P} is 60."))
                .containsExactly("person:queen-astrid = Queen Astrid, Astrid");
    }

    @Test
    void leavesThePossessiveOutside() {
        assertThat(chains("{Mia Holm's/P} plan failed. {Holm’s/P} party left."))
                .containsExactly("person:mia-holm = Mia Holm, Holm");
    }

    @Test
    void readsCapitalsAsTheSameName() {
        assertThat(chains("{MIA HOLM/P} WINS. {Mia Holm/P} won.")).hasSize(1);
    }

    @Test
    void joinsAnAcronymWithItsLongForm() {
        assertThat(chains("The {Nordic Fisheries Council/O} ({NFC/O}) met. {NFC/O} members voted."))
                .containsExactly("organisation:nordic-fisheries-council = Nordic Fisheries Council, NFC, NFC");
    }

    @Test
    void joinsAnAcronymInBracketsWhoseLettersDoNotFit() {
        assertThat(chains("The {Bank of Northern Seas/O} ({BNKX/O}) fell.")).hasSize(1);
    }

    @Test
    void joinsCompanyForms() {
        assertThat(chains("{Norvik Inc./O} fell. {Norvik/O} said so. {Norvik Group/O} sued."))
                .hasSize(1);
    }

    @Test
    void joinsAnOrganisationWithItsShortForm() {
        assertThat(chains("{Halvorsen Shipping Lines/O} fell. {Halvorsen/O} owns ports."))
                .hasSize(1);
        assertThat(chains("{Malden United/O} beat {Malden City/O}. {Malden/O} cheered."))
                .hasSize(3);
    }

    @Test
    void knowsTheShortFormsOfStates() {
        assertThat(chains("The {United States/L}, the {U.S./L} and {America/L}; {Britain/L} and the {UK/L}."))
                .hasSize(2);
    }

    @Test
    void takesTheSeatOfAGovernmentForAPlaceThoughItSpeaks() {
        assertThat(chains("{Washington/P} said no. {Bogotá/P} was silent."))
                .containsExactly("place:washington = Washington", "place:bogota = Bogotá");
        assertThat(chains("The Kremlin denied it. The Paris Treaty was signed in Riga."))
                .containsExactly("place:kremlin = Kremlin", "place:riga = Riga");
        assertThat(chains("{Kremlin/O} aides met. The {Kremlin/O} said so."))
                .containsExactly("place:kremlin = Kremlin, Kremlin");
    }

    @Test
    void takesTheNameOfASeatForThePersonWhoBearsIt() {
        assertThat(chains("{Ruth Washington/P} sang. {Washington/P} slept. Mr. {London/P} left."))
                .containsExactly("person:ruth-washington = Ruth Washington, Washington", "person:london = London");
    }

    @Test
    void joinsAPeopleWithItsAdjective() {
        assertThat(chains("{Danish/M} farmers and other {Danes/M} met {Russians/M} at a {Russian/M} port."))
                .hasSize(2);
        assertThat(Marked.of("{Danes/M} met.").entities().get(0).type()).isEqualTo(EntityType.GROUP);
    }

    @Test
    void tellsKindsOfOtherNames() {
        assertThat(Marked.of("The {Winter Olympics/M} began. The {Clean Rivers Act/M} passed. {Democrats/M} won.")
                        .entities())
                .extracting(Entity::type)
                .containsExactlyInAnyOrder(EntityType.EVENT, EntityType.WORK, EntityType.GROUP);
    }

    @Test
    void settlesATypeTheTaggerDoubts() {
        assertThat(chains("{Norvik/O} fell. {Norvik/O} rose. {Norvik/L} slept."))
                .hasSize(1);
    }

    @Test
    void readsTheRoleBeforeTheName() {
        assertThat(role("{Norwegian/M} Prime Minister {Jonas Lindqvist/P} spoke."))
                .isEqualTo("Norwegian Prime Minister");
        assertThat(role("The former {Nordwire/O} reporter {Jonas Lindqvist/P} spoke."))
                .isEqualTo("former Nordwire reporter");
        assertThat(role("Sen. {Jonas Lindqvist/P} spoke.")).isEqualTo("Sen.");
        assertThat(role("On Monday {Jonas Lindqvist/P} spoke.")).isNull();
    }

    @Test
    void readsTheRoleInAnApposition() {
        assertThat(
                        role(
                                "{Jonas Lindqvist/P}, a former pilot and a senior fellow at the {Fjord Institute/O}, a think tank, left."))
                .isEqualTo("a former pilot and a senior fellow at the Fjord Institute");
        assertThat(role("{Jonas Lindqvist/P}, 45, head of the {Fjord Institute/O}, said so."))
                .isEqualTo("head of the Fjord Institute");
        assertThat(role("{Jonas Lindqvist/P}, {Nordwire/O}'s chief economist, left."))
                .isEqualTo("Nordwire's chief economist");
        assertThat(role("The museum's director, {Jonas Lindqvist/P}, left.")).isEqualTo("The museum's director");
        assertThat(role("The head of the union, {Jonas Lindqvist/P}, left.")).isEqualTo("The head of the union");
        assertThat(role("{Jonas Lindqvist/P}, an actor known for “The Salt Road,” left."))
                .isEqualTo("an actor known for “The Salt Road”");
        assertThat(role("{Jonas Lindqvist/P}, who was late, met the king.")).isNull();
    }

    @Test
    void settlesAWordThatNobodyBearsByItsFirstType() {
        assertThat(Marked.of("{Telora/O} was fined. {Telora/P} denied it.").entities())
                .extracting(Entity::key)
                .containsExactly("organisation:telora");
    }

    @Test
    void takesWhomARoleNamesForAPerson() {
        assertThat(Marked.of("She met her counterpart, {Jonas Store/O}, in May.")
                        .entities())
                .extracting(Entity::key)
                .containsExactly("person:jonas-store");
        assertThat(Marked.of("{Elena Marchetti/P} and {Jonas Store/O} met.").entities())
                .extracting(Entity::key)
                .contains("person:jonas-store");
    }

    @Test
    void readsTheGenderOfTitlesRolesAndGivenNames() {
        assertThat(Marked.of("Ms. {Falk/P} spoke.").entities().get(0).gender()).isEqualTo(Gender.FEMALE);
        assertThat(Marked.of("Spokesman {Kim Falk/P} spoke.").entities().get(0).gender())
                .isEqualTo(Gender.MALE);
        assertThat(Marked.of("{Greta Falk/P} spoke.").entities().get(0).gender())
                .isEqualTo(Gender.FEMALE);
        assertThat(Marked.of("{Aksu Falk/P} spoke.").entities().get(0).gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(Marked.of("{Aksu Falk/P} spoke. She left.").entities().get(0).gender())
                .isEqualTo(Gender.FEMALE);
    }

    @Test
    void saysWhatIsMany() {
        assertThat(Marked.of("{Democrats/M} won.").entities().get(0).plural()).isTrue();
        assertThat(Marked.of("The {Lindqvists/P} left.").entities().get(0).plural())
                .isTrue();
        assertThat(Marked.of("{Mia Holm/P} left.").entities().get(0).plural()).isFalse();
    }

    @Test
    void resolvesAPronounToThePersonJustNamed() {
        assertThat(chains("{Mia Holm/P} met {Jonas Lindqvist/P} on Monday. She thanked him for his help."))
                .containsExactly(
                        "person:mia-holm = Mia Holm, She", "person:jonas-lindqvist = Jonas Lindqvist, him, his");
    }

    @Test
    void followsAPersonThroughSeveralPronouns() {
        assertThat(chains("{Mia Holm/P} resigned. She gave no reason. Her party was silent. She will leave in May."))
                .containsExactly("person:mia-holm = Mia Holm, She, Her, She");
    }

    @Test
    void resolvesAPronounAheadOfItsName() {
        assertThat(chains("In his first speech, {Jonas Lindqvist/P} promised help."))
                .containsExactly("person:jonas-lindqvist = his, Jonas Lindqvist");
    }

    @Test
    void leavesAPronounAloneThatCouldMeanTwo() {
        assertThat(chains("Police stopped {Ari Koskela/P} and {Eetu Salo/P}. It rained. He ran."))
                .containsExactly("person:ari-koskela = Ari Koskela", "person:eetu-salo = Eetu Salo");
    }

    @Test
    void leavesAPronounAloneWhenOnlyTheOtherGenderIsNamed() {
        assertThat(chains("{Mia Holm/P} spoke. He left.")).containsExactly("person:mia-holm = Mia Holm");
    }

    @Test
    void resolvesANominalByTheRole() {
        assertThat(chains(
                        "{Danish/M} President {Mia Holm/P} met {Swedish/M} Chancellor {Bo Falk/P}. The president slept. "
                                + "The Swedish chancellor did not. The Danish leader sang."))
                .contains(
                        "person:mia-holm = Mia Holm, The president, The Danish leader",
                        "person:bo-falk = Bo Falk, The Swedish chancellor");
    }

    @Test
    void leavesANominalAloneThatTwoCouldBe() {
        assertThat(chains("President {Mia Holm/P} met President {Bo Falk/P}. The president slept."))
                .containsExactly("person:mia-holm = Mia Holm", "person:bo-falk = Bo Falk");
        assertThat(chains("President {Mia Holm/P} met the president of the club."))
                .containsExactly("person:mia-holm = Mia Holm");
    }

    @Test
    void resolvesABodyByItsName() {
        assertThat(
                        chains(
                                "The {Northern Transport Ministry/O} sued {Norvik Inc./O} on Monday. The ministry won. The company lost."))
                .containsExactly(
                        "organisation:northern-transport-ministry = Northern Transport Ministry, The ministry",
                        "organisation:norvik-inc = Norvik Inc., The company");
    }

    @Test
    void keepsKeysUniqueInsideAnArticle() {
        assertThat(Marked.of("Mr. {Falk/P} left. Ms. {Falk/P} stayed.").entities())
                .extracting(Entity::key)
                .containsExactlyInAnyOrder("person:falk", "person:falk-2");
    }

    @Test
    void ranksByPlaceAndFrequency() {
        List<Entity> entities = Marked.of(
                        "{Mia Holm/P} won in {Oslo/L}. {Holm/P} sang.\n\nShe left.\n\n{Bo Falk/P} slept.")
                .entities();

        assertThat(entities.get(0).key()).isEqualTo("person:mia-holm");
        assertThat(entities.get(0).salience()).isEqualTo(1);
        assertThat(entities).isSortedAccordingTo((a, b) -> Double.compare(b.salience(), a.salience()));
    }

    private static List<String> chains(String marked) {
        return Marked.of(marked).chains();
    }

    private static String role(String marked) {
        return Marked.of(marked).entity("person:jonas-lindqvist").role();
    }

    @Test
    void takesTheCompanyForTheOneTheTextIsAbout() {
        assertThat(chains(
                        "Shares in {Sundvik/O} fell. The company cut jobs. {Kelmo/O}, a maker of pumps, did not. It was "
                                + "quiet. The company will pay."))
                .containsExactly(
                        "organisation:sundvik = Sundvik, The company, The company", "organisation:kelmo = Kelmo");
    }

    @Test
    void takesTheCompanyForTheOnlyOrganisation() {
        assertThat(chains("{Sundvik/O} said on Monday that it would close. The company lost money."))
                .containsExactly("organisation:sundvik = Sundvik, The company");
    }
}
