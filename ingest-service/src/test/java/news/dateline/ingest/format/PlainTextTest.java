package news.dateline.ingest.format;

import static news.dateline.ingest.Deliveries.article;
import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.model.RawArticle;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void keepsTheTextAsItIs() {
        RawArticle article = article("LISBON, March 2 (Coast) - Ferries stopped on Monday.\nNobody said why.\n");

        assertThat(article.headline()).isNull();
        assertThat(article.body().text())
                .isEqualTo("LISBON, March 2 (Coast) - Ferries stopped on Monday.\nNobody said why.\n");
    }

    @Test
    void takesALineThatStandsApartForTheHeadline() {
        RawArticle article =
                article("Ferries stop in Lisbon\nBy Ana Duarte\n\nLISBON - Ferries stopped on Monday, crews said.\n");

        assertThat(article.headline()).isEqualTo("Ferries stop in Lisbon");
        assertThat(article.byline()).isEqualTo("By Ana Duarte");
        assertThat(article.body().text()).startsWith("LISBON - ");
    }

    @Test
    void takesASentenceForNoHeadline() {
        assertThat(article("Ferries stopped in Lisbon.\n\nCrews wanted more pay, their union said on Monday.")
                        .headline())
                .isNull();
    }

    @Test
    void isTheSameArticleWhenItIsSentAgain() {
        RawArticle first = article("Ferries stopped on Monday.\r\n");
        RawArticle second = article("Ferries stopped on Monday.\n");

        assertThat(first.id()).isEqualTo(second.id());
        assertThat(first.body()).isEqualTo(second.body());
    }
}
