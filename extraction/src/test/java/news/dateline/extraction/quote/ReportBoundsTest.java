package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is reported begins and ends. */
class ReportBoundsTest {

    @Test
    void leavesWhoIsAskedOutOfTheQuestion() {
        assertThat(Found.in("Clara Novak was asked about the delays.").all())
                .doesNotContain("Clara Novak | the delays");
    }

    @Test
    void takesASubjectWithItsDescriptionForNoReportedClause() {
        assertThat(Found.in("Clara Novak, an engineer who advised the city, said drivers would pay more.")
                        .all())
                .containsExactly("drivers would pay more");
        assertThat(Found.in("In an interview, Clara Novak said on Monday that she would leave, and sighed.")
                        .all())
                .doesNotContain("In an interview");
    }

    @Test
    void endsAClauseBeforeTheMainClauseOfItsSentence() {
        assertThat(Found.in("While Clara Novak said that the bridge was safe, she closed it in May.")
                        .all())
                .containsExactly("that the bridge was safe");
        assertThat(Found.in("After arguing that the toll was too low, the council left it alone.")
                        .all())
                .containsExactly("that the toll was too low");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Novak says she will not vote for Brandt and considers him a fool.; she will not vote for Brandt",
                "Clara Novak said she earns little and questioned the plan.; she earns little",
                "Novak says she earns little and needs more.; she earns little and needs more",
                "While critics dismissed Brandt as a clown, the truth was that he ran a city.; Brandt as a clown",
                "Asked about a firmer line, the senator would only say that he was worried.; a firmer line",
                "Novak said she wanted change in Oslo, but found Brandt too loud.; "
                        + "she wanted change in Oslo, but found Brandt too loud",
                "Novak called for a ban on ferries, even though the harbour was empty.; a ban on ferries",
                "Brandt lashed out at Novak after she spoke to the union in May.; Novak",
                "Brandt attacked Novak as weak, arguing that the port would close.; Novak as weak"
            })
    void endsWhereTheReportersOwnClauseGoesOn(String text, String content) {
        assertThat(Found.in(text).all()).contains(content);
    }

    @Test
    void findsTheReportBehindAClauseWhoeverSpeaks() {
        assertThat(Found.in("The bridge has carried more trucks than in any year since 2004, "
                                + "the University of Oslo reported last week.")
                        .all())
                .containsExactly("The bridge has carried more trucks than in any year since 2004");
        assertThat(Found.in("Still, the mayor will be reconsidering the plan, a source close to him said.")
                        .source())
                .isEqualTo("a source close to him");
        Found inverted = Found.in("A quieter bridge may not be such a bad thing, say some residents.");
        assertThat(inverted.all()).containsExactly("A quieter bridge may not be such a bad thing");
        assertThat(inverted.source()).isEqualTo("some residents");
    }

    @Test
    void keepsWhatOpensASentenceThatGoesOnBehindTheReport() {
        assertThat(Found.in("After two years of small increases, the office said, tolls will go up more sharply.")
                        .all())
                .containsExactly("After two years of small increases | tolls will go up more sharply");
    }

    @Test
    void findsWhatIsReportedByAPaper() {
        assertThat(Found.in("As reported by the Oslo Herald, there are 150 bridges at stake in the vote.")
                        .all())
                .containsExactly("there are 150 bridges at stake in the vote");
        assertThat(Found.in("But as Clara Novak noted, those drivers will pay less in May.")
                        .all())
                .containsExactly("those drivers will pay less in May");
    }

    @Test
    void knowsAFiniteVerbBehindASubjectPronoun() {
        assertThat(Found.in("Clara Novak said she cannot open the bridge.").all())
                .containsExactly("she cannot open the bridge");
    }

    @Test
    void takesAnObjectWithARelativeClauseForNoClause() {
        assertThat(Found.in("Clara Novak accused the firm of sleeping when the alarm went off in May.")
                        .all())
                .containsExactly("the firm of sleeping when the alarm went off in May");
    }

    @Test
    void leavesTheOccasionOutOfAReportedPhrase() {
        assertThat(Found.in("Clara Novak criticized the council in an interview on Monday.")
                        .all())
                .containsExactly("the council");
        assertThat(Found.in("The ministry praised the engineers during a rally.")
                        .all())
                .containsExactly("the engineers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clara Novak said his bridge, which is 83 years old, was closed.|his bridge, which is 83 years old, was closed
            Officials said all of the drivers, including two boys, have left.|all of the drivers, including two boys, have left
            Officials said winds of up to 90 km/h were expected.|winds of up to 90 km/h were expected
            Clara Novak said whoever built it should be ashamed.|whoever built it should be ashamed
            Clara Novak said because of the strike, tolls were lost.|because of the strike, tolls were lost
            Clara Novak said in the last year, tolls have doubled.|in the last year, tolls have doubled
            Clara Novak said after the vote that she was done.|that she was done
            Clara Novak told Radio 4's Daybreak the toll was high.|the toll was high
            Drivers disputed that account and said the road was wet.|the road was wet
            The builder admitted he lied to police.|he lied to police
            """)
    void findsTheWholeClauseBehindItsAsidesAndAdverbials(String text, String content) {
        assertThat(Found.in(text).all()).containsExactly(content);
    }

    @Test
    void leavesOutWhereAClauseWasSaid() {
        assertThat(Found.in("In a study she wrote with a friend, the bridge was safe.")
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clara Novak said the toll was rigged and called Brandt a fraud.|the toll was rigged
            Clara Novak said the bridge was closed; Otto Brandt disagreed.|the bridge was closed
            Clara Novak said the bridge was closed, something Brandt denied.|the bridge was closed
            Clara Novak said the bridge was closed — a claim Brandt denied.|the bridge was closed
            """)
    void endsBeforeTheNextDeedAndBeforeWhatOthersSayOfIt(String text, String content) {
        assertThat(Found.in(text).all()).contains(content);
    }
}
