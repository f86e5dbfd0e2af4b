package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndirectQuotesTest {

    @Test
    void findsAClauseWithThat() {
        assertThat(Found.in("Clara Novak said that the bridge would open in May.")
                        .all())
                .containsExactly("that the bridge would open in May");
    }

    @Test
    void takesAQuestionForAReportOfWhoIsNotNamed() {
        Found question = Found.in("Asked whether the bridge was safe, Clara Novak shrugged.");
        assertThat(question.all()).containsExactly("whether the bridge was safe");
        assertThat(question.source()).isEmpty();
    }

    @Test
    void findsAClauseWithoutThat() {
        assertThat(Found.in("The ministry has said the bridge isn't closing before May.")
                        .all())
                .containsExactly("the bridge isn't closing before May");
    }

    @Test
    void keepsConjoinedClausesTogether() {
        assertThat(Found.in("Clara Novak said that the bridge would open in May and that the toll would fall.")
                        .all())
                .containsExactly("that the bridge would open in May and that the toll would fall");
    }

    @Test
    void leavesTheSpeakersNextActionOutOfWhatIsCalledOrDescribed() {
        assertThat(Found.in("Gail Ferris called the plan a mess and left the chamber.")
                        .all())
                .containsExactly("the plan a mess");
        assertThat(Found.in("Gail Ferris described the talks as a farce and walked out.")
                        .all())
                .containsExactly("the talks as a farce");
    }

    @Test
    void aSpeakerMayBeNamedByAnAdjective() {
        assertThat(Found.in("The works will last until October, its chief executive said on Tuesday.")
                        .source())
                .isEqualTo("its chief executive");
        assertThat(Found.in("“We had no choice,” said the chief executive.").source())
                .isEqualTo("the chief executive");
    }

    @Test
    void aPronounAloneIsNothingThatIsSaid() {
        assertThat(Found.in("The quay, as the locals call it, was built in 1946.")
                        .all())
                .isEmpty();
    }

    @Test
    void endsTheSourceOfAccordingToWhereTheClauseBegins() {
        Found found = Found.in(
                "According to a report published by the Centre for Rural Health, four in ten clinics have no doctor.");

        assertThat(found.all()).containsExactly("four in ten clinics have no doctor");
        assertThat(found.source()).isEqualTo("a report published by the Centre for Rural Health");
    }

    @Test
    void leavesOutWhatIsSaidOfTheSourceOfAccordingTo() {
        assertThat(Found.in("According to Maria Novak, the mayor of Ostrava, the stadium will open in May.")
                        .all())
                .containsExactly("the stadium will open in May");
        assertThat(Found.in("According to the ministry, which owns the site, the plant will close next year.")
                        .all())
                .containsExactly("the plant will close next year");
        assertThat(Found.in("According to police, two men, both in their thirties, were arrested on Friday.")
                        .all())
                .containsExactly("two men, both in their thirties, were arrested on Friday");
    }

    @Test
    void endsWhereTheReporterReportsAnew() {
        assertThat(Found.in("Clara Novak said the delay was “a disgrace for the city” and blamed the ministry.")
                        .all())
                .contains("the delay was “a disgrace for the city”");
    }

    @Test
    void findsAClauseBeforeItsCue() {
        Found found = Found.in("The bridge will open in May, the ministry said in a statement.");

        assertThat(found.all()).containsExactly("The bridge will open in May");
        assertThat(found.source()).isEqualTo("the ministry");
    }

    @Test
    void findsAClauseAroundItsCue() {
        assertThat(Found.in("The steel, Clara Novak said, will arrive in time.").all())
                .containsExactly("The steel | will arrive in time");
    }

    @Test
    void findsWhatAPrepositionReports() {
        Found behind = Found.in("The toll will fall by half, according to Clara Novak, who runs the project.");
        Found before = Found.in("According to a report by the audit office, the bridge has cost 40 million euros.");

        assertThat(behind.all()).containsExactly("The toll will fall by half");
        assertThat(behind.source()).startsWith("Clara Novak");
        assertThat(before.all()).containsExactly("the bridge has cost 40 million euros");
        assertThat(before.source()).isEqualTo("a report by the audit office");
    }

    @Test
    void skipsWhoIsToldAndWhen() {
        assertThat(Found.in("Clara Novak told the council on Tuesday that the money was gone, adding that nobody had"
                                + " stolen it.")
                        .all())
                .containsExactly("that the money was gone", "that nobody had stolen it");
    }

    @Test
    void keepsNestedReportsInside() {
        assertThat(Found.in("Clara Novak said Otto Brandt had promised that the steel would arrive in time.")
                        .all())
                .containsExactly("Otto Brandt had promised that the steel would arrive in time");
    }

    @Test
    void findsNoReportByNobody() {
        assertThat(Found.in("Clara Novak had criticized the delay.").all()).containsExactly("the delay");
        assertThat(Found.in("Nobody had criticized the delay.").all()).isEmpty();
    }

    @Test
    void takesBothSidesOfAnInsertedReport() {
        assertThat(Found.in("The crane, according to the harbour board, had been out of service since March.")
                        .all())
                .containsExactly("The crane | had been out of service since March");
        assertThat(Found.in("It was, she said, the hardest week of her life.").all())
                .containsExactly("It was | the hardest week of her life");
        assertThat(Found.in("The two men had been arrested near the border, police said in a statement, and were being"
                                + " questioned.")
                        .all())
                .containsExactly("The two men had been arrested near the border | and were being questioned");
    }

    @Test
    void endsTheClauseWhereTheReporterGoesOn() {
        assertThat(Found.in("The mayor, who had promised that the pool would open in May, apologized.")
                        .all())
                .containsExactly("that the pool would open in May");
        assertThat(Found.in("The airline said it would cancel 40 flights a day, but it did not say when.")
                        .all())
                .first()
                .isEqualTo("it would cancel 40 flights a day");
        assertThat(Found.in("The senator said he had opposed the war, a claim his opponents dispute.")
                        .all())
                .containsExactly("he had opposed the war");
        assertThat(Found.in("Silva was firm, saying the fund was empty and calling the report nonsense.")
                        .all())
                .contains("the fund was empty");
    }

    @Test
    void takesTheSpeakerOfTheNearestReportForAParticiple() {
        Found found = Found.in("Rents will rise, the minister said, adding that the poorest would be helped.");

        assertThat(found.sources()).containsExactly("the minister", "the minister");
    }

    @Test
    void passesOverAnApposition() {
        Found found = Found.in("The fire began in the kitchen, the fire chief, Paul Moreau, told local radio.");

        assertThat(found.all()).containsExactly("The fire began in the kitchen");
        assertThat(found.source()).isEqualTo("the fire chief, Paul Moreau");
    }

    @Test
    void leavesTheReportedClauseOutOfItsSource() {
        Found found =
                Found.in("According to a survey released on Monday by the institute, most voters oppose the tax.");

        assertThat(found.source()).isEqualTo("a survey released on Monday by the institute");
        assertThat(found.all()).containsExactly("most voters oppose the tax");
    }

    @Test
    void takesMarkedWordsAsPartOfTheClause() {
        Found found = Found.in("Clara Novak said the delay was “a disgrace for the city.”");

        assertThat(found.all()).containsExactly("the delay was “a disgrace for the city.”");
        assertThat(found.kind()).isEqualTo(QuoteKind.MIXED);
    }

    @Test
    void findsAQuestionThatIsReported() {
        assertThat(Found.in("Clara Novak asked whether the toll would fall.").all())
                .containsExactly("whether the toll would fall");
    }

    @Test
    void findsWhatANounReports() {
        assertThat(Found.in("The mayor rejected the claim that the money was stolen.")
                        .all())
                .contains("that the money was stolen");
    }

    @Test
    void tellsThoughtFromSpeech() {
        Found found = Found.in("The council believes that the bridge is safe.");

        assertThat(found.all()).containsExactly("that the bridge is safe");
        assertThat(found.spoken()).isEmpty();
    }

    @Test
    void takesNoOtherSenseOfAVerbForSpeech() {
        assertThat(Found.in("Clara Novak continued the works in April and found a crack in the pier.")
                        .all())
                .isEmpty();
        assertThat(Found.in("Clara Novak, noted for her patience, called the mayor on Sunday.")
                        .all())
                .isEmpty();
    }

    @Test
    void aClauseWhoseSubjectStandsBeforeTheReportIsWhatIsLeftOfIt() {
        assertThat(Found.in("The bridge has a crack that engineers say would close it.")
                        .all())
                .containsExactly("would close it");
    }

    @Test
    void findsThatThereIsSomething() {
        assertThat(Found.in("Clara Novak said there certainly were cracks in the pier.")
                        .all())
                .containsExactly("there certainly were cracks in the pier");
    }

    @Test
    void takesAPronounBehindTheVerbForTheSubjectOfWhatIsSaid() {
        assertThat(Found.in("Clara Novak, the harbour master, said he and his crew were safe.")
                        .all())
                .containsExactly("he and his crew were safe");
    }

    @Test
    void knowsAgreementInThePast() {
        assertThat(Found.in("Most residents agreed that the bridge was too narrow.")
                        .all())
                .containsExactly("that the bridge was too narrow");
    }

    @Test
    void goesOnBehindAColonAndIntoABracketWithAName() {
        assertThat(Found.in("Clara Novak said the bridge had one weakness: rust.")
                        .all())
                .containsExactly("the bridge had one weakness: rust");
        assertThat(Found.in("Clara Novak said that Gail Ferris (Labour) would pay for the bridge.")
                        .all())
                .containsExactly("that Gail Ferris (Labour) would pay for the bridge");
    }

    @Test
    void goesOnWithAListBehindAComma() {
        assertThat(Found.in("Clara Novak said the works had closed three roads, including the ring road.")
                        .all())
                .containsExactly("the works had closed three roads, including the ring road");
    }

    @Test
    void leavesWhatTheReporterExplainsBehindADash() {
        assertThat(Found.in("Clara Novak said the bridge would close in May — the month in which the ferry starts.")
                        .all())
                .containsExactly("the bridge would close in May");
    }

    @Test
    void whatIsCalledForBeginsBehindThePreposition() {
        assertThat(Found.in("Clara Novak called for the board to resign.").all())
                .containsExactly("the board to resign");
    }

    @Test
    void anAccusationHoldsTheAccused() {
        assertThat(Found.in("Clara Novak accused the board of hiding the report.")
                        .all())
                .containsExactly("the board of hiding the report");
    }

    @Test
    void aSpeakerNamedByAnAdjectiveMayStandBehindAnAside() {
        assertThat(Found.in("Pressed about the delay, the chief executive replied that the board hadn't been told.")
                        .source())
                .isEqualTo("the chief executive");
    }

    @Test
    void aSourceKeepsTheClauseThatSaysWhichItIs() {
        assertThat(Found.in("According to a study it commissioned, the bank's losses won't exceed three million.")
                        .source())
                .isEqualTo("a study it commissioned");
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        assertThat(Found.in("“I don't know,” she said when asked if the bridge was safe.")
                        .sources())
                .containsExactly("she", "");
    }

    @Test
    void nothingIsSaidWhereSomebodySaysNothing() {
        assertThat(Found.in("Clara Novak said nothing about the cost of the bridge.")
                        .all())
                .isEmpty();
    }

    @Test
    void findsWhatIsSoInSomebodysView() {
        Found before = Found.in("In Clara Novak's view, the change would help the ferry most of all.");
        Found around = Found.in("The only way out, in Professor Brandt's opinion, would be a lower toll.");

        assertThat(before.all()).containsExactly("the change would help the ferry most of all");
        assertThat(before.source()).startsWith("Clara Novak");
        assertThat(around.all()).containsExactly("The only way out | would be a lower toll");
        assertThat(Found.in("The ferry came into view. In full view, the crew left.")
                        .all())
                .isEmpty();
    }

    @Test
    void hearsTheClauseWhoseVerbLooksLikeAParticiple() {
        assertThat(Found.in("The complaint says Mills violated professional conduct standards.")
                        .all())
                .containsExactly("Mills violated professional conduct standards");
        assertThat(Found.in("Novak says there needs to be a law that requires boats to carry lights.")
                        .all())
                .containsExactly("there needs to be a law that requires boats to carry lights");
    }

    @Test
    void tellsHowItWasSaidFromWhatWasSaid() {
        assertThat(Found.in("Novak criticized the board by saying it had lost its way.")
                        .all())
                .containsExactly("the board", "it had lost its way");
    }

    @Test
    void hearsAReportThatInterruptsBehindAFrontedPhrase() {
        Found found =
                Found.in("But in recent days, advisers to Mr. Novak say, the president has grown tired of the talks.");

        assertThat(found.all()).containsExactly("in recent days | the president has grown tired of the talks");
        assertThat(found.source()).isEqualTo("advisers to Mr. Novak");
    }

    @Test
    void leavesTheClauseBeforeToItselfWhereTheVerbHasAnObject() {
        assertThat(Found.in("When the vote was lost, the mayor announced a new plan.")
                        .all())
                .doesNotContain("When the vote was lost");
    }

    @Test
    void readsAHeadlineInTitleCase() {
        Found found = Found.in("Mayor Calls Bridge 'A Disgrace' As Talks Fail");

        assertThat(found.source()).isEqualTo("Mayor");
        assertThat(found.all()).hasSize(1);
        assertThat(Found.in("Minister Says New Bridge Will Open In May").all())
                .containsExactly("New Bridge Will Open In May");
    }
}
