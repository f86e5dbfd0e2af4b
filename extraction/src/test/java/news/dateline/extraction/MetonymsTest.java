package news.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.entity.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever speaks there, acts there or plays for it: a place that is named stays a place. */
class MetonymsTest {
    private final Extractor extractor = Extractor.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington said on Tuesday that it would send two more ships to the strait.|Washington",
                "Beijing warned that the move would be answered, and Tokyo took note.|Beijing, Tokyo",
                "The Kremlin denied the report and blamed Kyiv for the blast.|Kremlin, Kyiv",
                "Tehran rejected the offer, Pyongyang called it a trap.|Tehran, Pyongyang",
                "Ankara accused Athens of bad faith, which Athens denied.|Ankara, Athens",
                "Berlin wants Paris to pay more. “Paris has promised nothing,” a minister said.|Berlin, Paris",
                "London told Dublin that the talks were over.|London, Dublin",
                "New Delhi's answer is awaited, Islamabad's is known.|New Delhi, Islamabad",
                "Downing Street declined to comment.|Downing Street",
                "According to Moscow, the grain will be shipped in May.|Moscow",
                "Norway beat Denmark 2-0 on Friday.|Norway, Denmark",
                "China and India agreed to pull back their troops.|China, India"
            })
    void stayPlaces(String text, String places) {
        assertThat(extractor.extract(Document.ofText(text)).entities())
                .filteredOn(entity -> entity.type() == EntityType.PLACE)
                .extracting(Entity::name)
                .containsExactlyInAnyOrderElementsOf(List.of(places.split(", ", -1)));
    }
}
