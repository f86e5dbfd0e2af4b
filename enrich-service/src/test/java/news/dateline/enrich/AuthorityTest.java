package news.dateline.enrich;

import static news.dateline.enrich.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.AuthorityEntry;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.EntityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an article names carries the newsroom's identifier, when its list knows exactly one such. */
class AuthorityTest {
    private static final String TEXT =
            "HALVEN, March 2 (Coast) - Maren Vogt, the mayor of Halven, said on Monday that the Coastal "
                    + "Shipping Board would pay for the night ferry.\n\n\"The island has waited,\" Vogt said. The Coastal Shipping "
                    + "Board gave no date.";

    private final Wire wire = new Wire();
    private int sent;

    @AfterEach
    void close() {
        wire.close();
    }

    private Map<String, String> ids(String text) {
        wire.send(version(++sent, text));
        Map<String, String> ids = new TreeMap<>();
        List<EnrichedArticle> articles = wire.enriched();
        articles.get(articles.size() - 1)
                .entities()
                .forEach(entity -> ids.put(entity.name(), String.valueOf(entity.authorityId())));
        return ids;
    }

    private void known(String id, EntityType type, String name, String... aliases) {
        wire.authority(id, new AuthorityEntry(id, type, name, List.of(aliases)));
    }

    @Test
    void whatIsOnTheListCarriesItsIdAndNothingElseDoes() {
        known("p1", EntityType.PERSON, "Maren Vogt");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "p1").containsEntry("Coastal Shipping Board", "null");
    }

    @Test
    void anAliasIsAName() {
        known("o1", EntityType.ORGANISATION, "Halven Board of Coastal Shipping", "Coastal Shipping Board", "HBCS");

        assertThat(ids(TEXT)).containsEntry("Coastal Shipping Board", "o1");
    }

    @Test
    void accentsCapitalsAndDotsMakeNoDifference() {
        known("p1", EntityType.PERSON, "MÁREN VOGT.");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "p1");
    }

    @Test
    void aNameOfAnotherTypeIsAnother() {
        known("w1", EntityType.WORK, "Maren Vogt");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "null");
    }

    @Test
    void aNameThatTwoShareIdentifiesNobody() {
        known("p1", EntityType.PERSON, "Maren Vogt");
        known("p2", EntityType.PERSON, "Maren Lena Vogt", "Maren Vogt");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "null");
    }

    @Test
    void aSurnameAloneIdentifiesNobody() {
        known("p1", EntityType.PERSON, "Lars Vogt", "Vogt");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "null");
    }

    @Test
    void aChangeOfTheListReachesTheNextArticle() {
        known("p1", EntityType.PERSON, "Maren Vogt");
        ids(TEXT);
        known("p1", EntityType.PERSON, "Maren Brandt");
        known("p2", EntityType.PERSON, "Maren Vogt");
        assertThat(ids(TEXT + " It was late.")).containsEntry("Maren Vogt", "p2");

        wire.authority("p2", (AuthorityEntry) null);

        assertThat(ids(TEXT + " It was later.")).containsEntry("Maren Vogt", "null");
    }

    @Test
    void whatIsNoEntryIsPassedBy() {
        wire.authority("p0", "no entry".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        known("p1", EntityType.PERSON, "Maren Vogt");

        assertThat(ids(TEXT)).containsEntry("Maren Vogt", "p1");
    }
}
