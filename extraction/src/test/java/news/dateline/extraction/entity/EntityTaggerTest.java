package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.extraction.segment.Segmented;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {
    private final EntityTagger tagger = EntityTagger.load();

    @Test
    void findsPersonsOrganisationsAndPlaces() {
        assertThat(names("The Norwegian minister Kari Haugen met officials of the World Bank in Nairobi on Friday ."))
                .containsExactly("OTHER Norwegian", "PERSON Kari Haugen", "ORGANISATION World Bank", "PLACE Nairobi");
    }

    @Test
    void isLoadedOnce() {
        assertThat(EntityTagger.load()).isSameAs(tagger);
    }

    @Test
    void findsNothingInAnEmptyDocument() {
        assertThat(tagger.tag(Segmented.ofSentences(List.of()))).isEmpty();
    }

    @Test
    void writesOneBioLabelATokenForConll() {
        Segmented document = document("Anders Lindqvist lives in Oslo .");

        assertThat(tagger.labels(document)).containsExactly("B-PER", "I-PER", "O", "O", "B-LOC", "O");
    }

    private List<String> names(String... sentences) {
        Segmented document = document(sentences);
        return tagger.tag(document).stream()
                .map(m -> m.type() + " "
                        + document.span(m.firstToken(), m.endToken()).in(document.text()))
                .toList();
    }

    private static Segmented document(String... sentences) {
        return Segmented.ofSentences(
                Stream.of(sentences).map(s -> List.of(s.split(" "))).toList());
    }
}
