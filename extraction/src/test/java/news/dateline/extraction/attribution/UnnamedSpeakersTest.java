package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant where the words beside the verb name nobody. */
class UnnamedSpeakersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A former diver told a court in Bergen that the bridge was safe.\n\nClara Novak, 58, denies fraud.",
                "Norwegian diver claims the bridge is safe\n\nClara Novak, a Norwegian diver, has been to the bridge.",
                "Clara Novak has built nine bridges. “It is safe,” the former diver said.",
                "Clara Novak cut the ribbon in the rain. “It is safe,” the electrician said.",
                "Mayor Clara Novak opened the bridge. Otto Brandt, her deputy, slept. Asked about it, the mayor laughed. "
                        + "“It is safe,” she said.",
                "It was painted twice a year, and in the words of the mayor, Clara Novak, “it was never dry.”",
                "A bus driver says she is no hero.\n\n“I am 60 and I was late,” Clara Novak said.",
                "“I count votes,” said Clara Novak, a member of parliament. “I count cows, too,” the Conservative added.",
                "Otto Brandt fished alone, he said. Across the water, squid fisherman Clara Novak agreed. “It is cold,” she said.",
                "Clara Novak has died. She was 94. Her daughter, Ida, said she died at home.\n\nIn 2015 she was asked about it. "
                        + "“I am not afraid,” she said.",
                "Clara Novak played queens. Her husband, the conductor Sten Aberg, slept. The actress breeds sheep. “They are "
                        + "quiet,” she said.",
                "Her Oslo colleague Clara Novak agrees, but thinks the bridge is safe.",
                "Norwegian Ambassador to the United States Clara Novak said the bridge was safe."
            })
    void isTheOneNamedElsewhere(String text) {
        assertThat(speaker(text)).isEqualTo("Clara Novak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police later searched the river. They said it had been painted black.|Police",
                "On Monday, party officials went to the station, where they said the boat had sunk.|party officials",
                "In a note to clients, analysts at Barrow Bank wrote that a deal was likely.|analysts at Barrow Bank",
                "The minister quit, hours after his own party said it would not vote for him.|his own party",
                "A person close to Ida Moe said she had decided on Sunday.|A person close to Ida Moe",
                "A union man who asked not to be named because he might lose them said it was late.|A union man",
                "France, an ally of both, called for calm.|France",
                "Otto Brandt left the board over what the mayor called threats in the night.|the mayor",
                "The WHO estimates that many people die of it every year.|World Health Organization",
                "Ida Moe and her fellow economist Karl Lund had warned that the pound would fall.|Ida Moe and Karl Lund"
            })
    void isNamedByTheWordsOfTheText(String text, String name) {
        assertThat(speaker(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 34-year-old woman was robbed on Sunday, Sgt. Clara Novak said. The woman was not hurt. She told officers "
                        + "that he had been polite."
            })
    void isSomebodyWithoutAName(String text) {
        assertThat(speaker(text)).isEqualTo("The woman");
    }

    private static String speaker(String text) {
        List<Quote> quotes = Extractor.standard().extractPlain(text).quotes();
        return String.valueOf(quotes.get(quotes.size() - 1).speaker());
    }
}
