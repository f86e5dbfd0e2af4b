package news.dateline.extraction.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Firms that are called after their founders, with “'s”. */
class HousesTest {

    @Test
    void aHouseKeepsTheEndingOfItsName() {
        assertThat(Marked.of("{Marrow/P}'s said on Monday that sales fell. Shoppers like {Marrow/P}'s prices.")
                        .entities())
                .extracting(Entity::key, Entity::name)
                .containsExactly(tuple("organisation:marrows", "Marrow's"));
    }

    @Test
    void whatSomebodyOwnsMakesNoHouse() {
        assertThat(Marked.of("{Marrow/P}'s plan is good. {Marrow/P}'s father said so.")
                        .entities())
                .extracting(Entity::key)
                .containsExactly("person:marrow");
    }
}
