package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.extraction.segment.Segmented;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {
    private static final List<String> ARTICLE = List.of(
            "OSLO , March 3 ( Nordwire ) - Prime Minister Kari Haugen met officials of the World Bank in Nairobi on Friday .",
            "Haugen said Norwegian companies would invest in Kenya .",
            "The African Development Bank welcomed the plan , spokesman Daniel Mwangi said .");

    private final EntityTagger tagger = EntityTagger.load();

    @Test
    void findsPersonsOrganisationsAndPlaces() {
        assertThat(names(ARTICLE))
                .contains(
                        "PERSON Kari Haugen",
                        "ORGANISATION World Bank",
                        "PLACE Nairobi",
                        "PERSON Haugen",
                        "OTHER Norwegian",
                        "PLACE Kenya",
                        "ORGANISATION African Development Bank",
                        "PERSON Daniel Mwangi");
    }

    @Test
    void leavesTitlesOutOfNames() {
        assertThat(names(List.of("The report was handed to Mr. Okonkwo and President Elena Marin on Monday .")))
                .containsExactly("PERSON Okonkwo", "PERSON Elena Marin");
    }

    @Test
    void keepsANameTogetherThatTheTokeniserCutAtItsHyphen() {
        assertThat(names(List.of("Foreign minister Park Min - soo flew to Seoul .")))
                .contains("PERSON Park Min - soo", "PLACE Seoul");
    }

    @Test
    void findsNamesInAHeadlineOfCapitals() {
        List<String> withHeadline = new ArrayList<>(List.of("WORLD BANK PRAISES KENYA"));
        withHeadline.addAll(ARTICLE);

        assertThat(names(withHeadline)).contains("PLACE KENYA");
    }

    @Test
    void findsNothingInAnEmptyDocument() {
        assertThat(tagger.tag(Segmented.ofSentences(List.of()))).isEmpty();
    }

    @Test
    void writesOneBioLabelATokenForConll() {
        Segmented document = document(List.of("Anders Lindqvist lives in Oslo ."));

        assertThat(tagger.labels(document)).containsExactly("B-PER", "I-PER", "O", "O", "B-LOC", "O");
    }

    @Test
    void keepsMentionsApartAndInsideTheirSentence() {
        Segmented document = document(ARTICLE);
        int last = 0;
        for (Mention mention : tagger.tag(document)) {
            assertThat(mention.firstToken()).isGreaterThanOrEqualTo(last);
            assertThat(document.sentenceOf(mention.firstToken()))
                    .isEqualTo(document.sentenceOf(mention.endToken() - 1));
            last = mention.endToken();
        }
    }

    @Test
    void readsAWordOfAMillionLetters() {
        assertThat(names(List.of("X".repeat(1_000_000) + " is no town in Portugal .")))
                .contains("PLACE Portugal");
    }

    @Test
    void readsASentenceOfAHundredThousandNames() {
        Segmented document = Segmented.ofSentences(List.of(Collections.nCopies(100_000, "Lisbon")));

        assertThat(tagger.labels(document)).hasSize(100_000);
    }

    @Test
    void givesManyThreadsTheAnswerOfOne() {
        List<String> alone = names(ARTICLE);

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> names(ARTICLE))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void letsTheOtherOccurrencesHaveASayWhereAWordIsDisputed() {
        List<String> alone = names(List.of("Marlow is still in doubt .", "Marlow was on Saturday ."));
        List<String> together = names(List.of(
                "Henrik Marlow opened the hearing .",
                "Mr. Marlow said he would resign .",
                "Marlow is still in doubt .",
                "Marlow was on Saturday ."));

        assertThat(together).allMatch(name -> name.startsWith("PERSON "));
        assertThat(together).hasSizeGreaterThan(alone.size() + 1);
    }

    @Test
    void takesWordsForNoNameWhereNoneBesideThemHasACapital() {
        assertThat(names(List.of("They study the solar system ."))).isEmpty();
    }

    @Test
    void saysOfADocumentWhatItSaidBeforeItKnewItsWords() {
        List<String> first = names(ARTICLE);
        IntStream.range(0, 20_000)
                .forEach(i -> names(List.of("Mr. Okonkwo" + i + " and Kenya" + i + " met the Bank" + i + " .")));

        assertThat(names(ARTICLE)).isEqualTo(first);
    }

    @Test
    void isLoadedOnce() {
        assertThat(EntityTagger.load()).isSameAs(tagger);
    }

    private List<String> names(List<String> sentences) {
        Segmented document = document(sentences);
        return tagger.tag(document).stream()
                .map(m -> m.type() + " "
                        + document.span(m.firstToken(), m.endToken()).in(document.text()))
                .toList();
    }

    private static Segmented document(List<String> sentences) {
        return Segmented.ofSentences(Stream.of(sentences.toArray(String[]::new))
                .map(s -> List.of(s.split(" ")))
                .toList());
    }
}
