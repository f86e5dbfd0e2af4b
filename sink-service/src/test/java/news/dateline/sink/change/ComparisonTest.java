package news.dateline.sink.change;

import static news.dateline.sink.change.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.model.ArticleChange;
import news.dateline.model.ArticleChange.AlteredQuote;
import news.dateline.model.ArticleChange.Replacement;
import news.dateline.model.VersionChange;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String STORY =
            "The pier will reopen in May after repairs that cost 9 billion kroner and took 14 "
                    + "months, project head Ola Rye said. Some 1,200 visitors a day are expected in the first summer.";

    @Test
    void callsTheFirstVersionsPartsAdded() {
        ArticleChange change = Comparison.of(
                null,
                version(1, STORY)
                        .person("Ola Rye")
                        .quote("We made it", "person:ola-rye")
                        .article());

        assertThat(change.entitiesAdded()).containsExactly("person:ola-rye");
        assertThat(change.quotesAdded()).hasSize(1);
        assertThat(change.change()).isNull();
        assertThat(change.numbersAdded()).isEmpty();
    }

    @Test
    void namesANumberThatTookAnothersPlace() {
        ArticleChange change = compare(STORY, STORY.replace("9 billion", "8 billion"));

        assertThat(change.numbersChanged()).containsExactly(new Replacement("9 billion", "8 billion"));
        assertThat(change.change()).isEqualTo(VersionChange.CORRECTION);
    }

    @Test
    void namesANameThatTookAnothersPlace() {
        ArticleChange change = Comparison.of(
                version(1, STORY).person("Ola Rye").gist(),
                version(2, STORY.replace("Rye", "Ryan")).person("Ola Ryan").article());

        assertThat(change.namesChanged()).containsExactly(new Replacement("Ola Rye", "Ola Ryan"));
        assertThat(change.entitiesAdded()).containsExactly("person:ola-ryan");
        assertThat(change.entitiesRemoved()).containsExactly("person:ola-rye");
        assertThat(change.change()).isEqualTo(VersionChange.CORRECTION);
    }

    @Test
    void callsAQuoteAlteredWhenItsSpeakerKeptItAndItsWordsChanged() {
        ArticleChange change = Comparison.of(
                version(1, STORY)
                        .person("Ola Rye")
                        .quote("We did know about the cracks in the wall", "person:ola-rye")
                        .gist(),
                version(2, STORY)
                        .person("Ola Rye")
                        .quote("We did not know about the cracks in the wall", "person:ola-rye")
                        .article());

        assertThat(change.quotesAltered())
                .extracting(AlteredQuote::before, AlteredQuote::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "We did know about the cracks in the wall", "We did not know about the cracks in the wall"));
        assertThat(change.quotesAdded()).isEmpty();
        assertThat(change.quotesRemoved()).isEmpty();
        assertThat(change.change()).isEqualTo(VersionChange.CORRECTION);
    }

    @Test
    void keepsQuotesOfDifferentSpeakersApart() {
        ArticleChange change = Comparison.of(
                version(1, STORY)
                        .person("Ola Rye")
                        .quote("We are proud of this work", "person:ola-rye")
                        .gist(),
                version(2, STORY)
                        .person("Eva Holm")
                        .quote("We are not proud of that", "person:eva-holm")
                        .article());

        assertThat(change.quotesAltered()).isEmpty();
        assertThat(change.quotesAdded()).hasSize(1);
        assertThat(change.quotesRemoved()).hasSize(1);
    }

    @Test
    void callsALongerVersionAnUpdate() {
        ArticleChange change =
                compare(STORY, STORY + " The mayor will cut the ribbon. A fair with 40 stalls is planned.");

        assertThat(change.change()).isEqualTo(VersionChange.UPDATE);
        assertThat(change.numbersAdded()).containsExactly("40");
    }

    @Test
    void callsAMendedWordARefile() {
        assertThat(compare(STORY.replace("visitors", "vistors"), STORY).change())
                .isEqualTo(VersionChange.REFILE);
    }

    @Test
    void callsTheSameWordsARepeat() {
        assertThat(compare(STORY, STORY.replace(". Some", ".\n\nSome")).change())
                .isEqualTo(VersionChange.REPEAT);
    }

    @Test
    void takesTheProvidersWordForTheKindOfChange() {
        ArticleChange change = Comparison.of(
                version(1, STORY).gist(),
                version(2, STORY).marked(VersionChange.CORRECTION).article());

        assertThat(change.change()).isEqualTo(VersionChange.CORRECTION);
    }

    @Test
    void doesNotCallAMovedNumberAddedOrRemoved() {
        ArticleChange change =
                compare("In 2031 the pier opens. It is long.", "The pier opens. It is long. That is in 2031.");

        assertThat(change.numbersAdded()).isEmpty();
        assertThat(change.numbersRemoved()).isEmpty();
    }

    @Test
    void removesEverythingWithAWithdrawnStory() {
        ArticleChange change = Comparison.of(
                version(1, STORY)
                        .person("Ola Rye")
                        .quote("We made it", "person:ola-rye")
                        .gist(),
                version(2, "").withdrawn().article());

        assertThat(change.withdrawn()).isTrue();
        assertThat(change.entitiesRemoved()).containsExactly("person:ola-rye");
        assertThat(change.quotesRemoved()).hasSize(1);
        assertThat(change.numbersRemoved()).isEmpty();
    }

    @Test
    void survivesTextsTooLongForATable() {
        String many = IntStream.range(0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String others = IntStream.range(0, 5_000).mapToObj(i -> "v" + i).collect(Collectors.joining(" "));

        assertThat(compare(many, others).change()).isEqualTo(VersionChange.UPDATE);
    }

    private static ArticleChange compare(String before, String after) {
        return Comparison.of(version(1, before).gist(), version(2, after).article());
    }
}
