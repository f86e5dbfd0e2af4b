package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun or a noun that speaks last in a text means. */
class AntecedentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Otto Brandt said Paul Rees had won. Rees had spent more than anybody. “Rees is a fine fighter,” he said. | Otto Brandt
            Otto Brandt met Paul Rees. He thinks Rees will win the vote. | Otto Brandt
            Otto Brandt also attacked Paul Rees’s plan, saying that Rees was late. “We know better,” he added. | Otto Brandt
            Paul Rees won. Rees was glad. “It is over,” said Otto Brandt, who admitted that Rees was good. “We go home,” he said. | Otto Brandt
            Clara Novak lost. Novak spokeswoman Ida Moe blamed the press. “Nice try,” she said. | Ida Moe
            “It is late,” Paul Rees told Otto Brandt. Brandt was shocked. “Why do you leave?” he asked. | Otto Brandt
            Tess Galvin was silent. Her mother, Agnes, 90, was not. “Cowards,” she said. | Agnes
            Ann Moe was found on Monday. Her father had driven all night. “I never slept,” he said. | Her father
            Clara Novak's fate is still open, but she said she would govern. “I will be above the law,” said Ida Moe. | Ida Moe
            """)
    void knowsWhomAPronounMeans(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A letter to Otto Brandt accuses the firm of fraud. It says that the money is gone. | A letter to Otto Brandt
            Farmers near the river said that the water was bad. It smells of oil, they say. | Farmers near the river
            Jean-Luc Perret left. A Western diplomat had doubts. “They need it for a week,” she said. | A Western diplomat
            A party official asked for calm. “The vote stands,” he said. | A party official
            """)
    void goesOnWithSpeakersThatHaveNoName(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sen. Bernhard Sand of Vermont spoke next. “It is late,” the Vermont senator said. | Bernhard Sand
            Hal Reed, a presidential candidate, sent an email. The presidential candidate said it was late. | Hal Reed
            Joan Rudd's lawyer, Cathy Voss, rose. Rudd sat down. “She had leave,” her lawyer said. | Cathy Voss
            Otto Brandt won on Sunday. “It is over,” the 27-year-old runner said. | Otto Brandt
            Callum Reid was second. “I lost the parade,” the Scot told the BBC. | Callum Reid
            Hal Reed spoke on Sunday. “I know the law,” the Republican presidential candidate said. | Hal Reed
            A diplomat involved in the talks, who asked not to be named, said the bridge was open. | A diplomat
            The other carrier, Aerolinea Sur, said its crew was blameless. | Aerolinea Sur
            “It is hard to prove,” Pigeon co-founder Dmitri Alpers told reporters. | Dmitri Alpers
            Gail Moe, her attorney, rose. “He picked the wrong ladder,” the defense lawyer said. | Gail Moe
            Dr. Angus Rennie laughed. “Has he met the sea?” the doctor asked. | Angus Rennie
            Her former husband, the surveyor Neil Pask, said the house was old. | Neil Pask
            “It is the worst day of my life,” said its chief executive, Dame Margaret Heald. | Margaret Heald
            “They will have to carry us out,” said one of them, 81-year-old Morag Sim. | Morag Sim
            Prime Minister Otto Brandt was away. The prime minister's office said the budget stood. | The prime minister's office
            Otto Brandt met Paul Rees, the mayor. “It was nice,” the gambling tycoon told Reuters. | Otto Brandt
            “It is false,” wrote Erik Stone, a radio host who has been critical of the plan. | Erik Stone
            The head of the jury, the actor Carl Reid, said the vote was clear. | Carl Reid
            The head teacher of Ida's school, Dr. Anna Rao, said pupils were safe. | Anna Rao
            Its rival, Norvik Media, said it would sue. | Norvik Media
            A man named Bob Tarn said it was late. | Bob Tarn
            A party official who asked not to be named said ministers were waiting. | A party official
            Brandt earlier Thursday said the committee was done. | Brandt
            The World Health Organization met. The result is good, the WHO said. | World Health Organization
            The former vice president’s spokeswoman said that he would stay. President Otto Brandt left. | The former vice president’s spokeswoman
            """)
    void knowsWhomANounMeans(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paul Rees (R-Ohio) and Senate Leader Otto Brandt wrote to Ida Moe. “We wait,” the two lawmakers wrote. | Paul Rees and Otto Brandt
            Paul Rees met Otto Brandt. Women in both parties said the law was late. | Women in both parties
            Paul Rees met Otto Brandt. Both sides said the talks went on. | Both sides
            """)
    void knowsAPair(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    private static String last(String text) {
        List<Quote> quotes = Extractor.standard().extractPlain(text).quotes();
        assertThat(quotes).isNotEmpty();
        return String.valueOf(quotes.get(quotes.size() - 1).speaker());
    }

    @Test
    void givesTheAnswerToAQuestionOfTheReportersToWhomTheTextIsAbout() {
        String interview = """
                Minister Tom Reiter has been in office for a hundred days. Karin Voigt was before him.

                Minister, you promised to halve the number. It has gone up.

                “It has gone up by four percent. Without us it would be forty.”
                """;

        assertThat(last(interview)).isEqualTo("Tom Reiter");
    }
}
