package news.dateline.launcher.demo;

import java.util.List;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells what became of each delivery, and keeps the tally. Not thread-safe. */
final class DemoView {
    private final Terminal terminal;
    private final ArticleView articles;
    private final Tally tally = new Tally();

    DemoView(Terminal terminal) {
        this.terminal = terminal;
        this.articles = new ArticleView(terminal);
    }

    Tally tally() {
        return tally;
    }

    /** @param records that came of it */
    void show(Item item, List<ConsumerRecord<byte[], byte[]>> records) {
        tally.deliveries++;
        terminal.line("");
        String what = item.shows() == null ? "" : "  " + item.shows();
        terminal.line(terminal.in(
                Colour.BLUE, Terminal.cut("▸ " + item.provider() + "/" + item.name() + what, terminal.width())));
        on(Topics.DEAD_LETTERS.name(), records).forEach(this::refused);
        for (ConsumerRecord<byte[], byte[]> raw : on(Topics.RAW.name(), records)) {
            story(Results.value(Topics.RAW, raw), records);
        }
        terminal.flush();
    }

    private void story(RawArticle raw, List<ConsumerRecord<byte[], byte[]>> records) {
        List<EnrichedArticle> open = versions(raw, Topics.ENRICHED.name(), records);
        List<EnrichedArticle> restricted = versions(raw, Topics.RESTRICTED.name(), records);
        open.forEach(article -> published(article, records));
        if (open.isEmpty()) {
            restricted.forEach(this::held);
        }
        if (open.isEmpty() && restricted.isEmpty()) {
            tally.dropped++;
            note(Colour.YELLOW, "dropped: version " + raw.version() + " of " + raw.id() + " is not newer than ours");
        }
    }

    private static List<EnrichedArticle> versions(
            RawArticle raw, String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        return on(topic, records).stream()
                .filter(record -> record.value() != null)
                .map(record -> Results.value(Topics.ENRICHED, record))
                .filter(article -> article.id().equals(raw.id()))
                .toList();
    }

    private void published(EnrichedArticle article, List<ConsumerRecord<byte[], byte[]>> records) {
        if (article.lifecycle().state() == Lifecycle.State.WITHDRAWN) {
            tally.withdrawn++;
            note(
                    Colour.RED,
                    "withdrawn: " + article.id() + ", and with it " + tombstones(Topics.ENTITIES.name(), records)
                            + " entities and " + tombstones(Topics.QUOTES.name(), records) + " quotes");
            return;
        }
        tally.stories += article.lifecycle().replaces() == null ? 1 : 0;
        tally.updates += article.lifecycle().replaces() == null ? 0 : 1;
        articles.print(article);
    }

    private static long tombstones(String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        return on(topic, records).stream().filter(r -> r.value() == null).count();
    }

    private void held(EnrichedArticle article) {
        tally.held++;
        String until = article.article().embargoStated();
        note(
                Colour.YELLOW,
                "held" + (until == null ? "" : " until " + until) + ": " + article.id()
                        + " is on the restricted topic only");
    }

    private void refused(ConsumerRecord<byte[], byte[]> record) {
        tally.refused++;
        note(
                Colour.RED,
                "dead letter: " + header(record, DeadLetter.REASON) + ", " + header(record, DeadLetter.DETAIL));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return EventHeaders.text(record.headers(), name).orElse("?");
    }

    private static List<ConsumerRecord<byte[], byte[]>> on(String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    private void note(Colour ink, String text) {
        terminal.line("  " + terminal.in(ink, Terminal.cut(text, terminal.width() - 2)));
    }
}
