package news.dateline.enrich;

import java.util.Optional;
import news.dateline.enrich.advisory.AdvisoryReader;
import news.dateline.enrich.advisory.Filing;
import news.dateline.enrich.advisory.Notice;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.RawArticle;
import news.dateline.runtime.streams.Ledger;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Tells notices from stories. Stories go on; notices go to the desk of their provider, which also learns the names of
 * each story, so that it can find what a notice means.
 */
final class NoticeFinder implements Processor<ArticleId, RawArticle, Object, Object> {
    private final AdvisoryReader reader = new AdvisoryReader();
    private final String stories;
    private final String filings;
    private final Ledger ledger;
    private ProcessorContext<Object, Object> context;

    /**
     * @param stories node that stories go to
     * @param filings node of the topic to the desks
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    NoticeFinder(String stories, String filings, Ledger ledger) {
        this.stories = stories;
        this.filings = filings;
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
    }

    @Override
    public void process(Record<ArticleId, RawArticle> record) {
        @Nullable RawArticle article = record.value();
        Optional<Notice> notice = article == null ? Optional.empty() : reader.read(article);
        if (article != null) {
            Filing filing = notice.map(n -> Filing.of(article, n)).orElseGet(() -> Filing.of(article));
            context.forward(new Record<>(article.id().provider(), filing, record.timestamp()), filings);
        }
        if (isStory(article, notice)) {
            context.forward(record, stories);
        } else {
            ledger.note(context, Fate.NOTICE);
        }
    }

    /** What the provider itself cancels goes on to end its own story, whatever else it says. */
    private static boolean isStory(@Nullable RawArticle article, Optional<Notice> notice) {
        return article == null
                || article.status() == ArticleStatus.CANCELED
                || notice.map(n -> n.form() == Form.STORY).orElse(true);
    }
}
