package news.dateline.launcher.cluster;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.ClusterReader;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.Limits;
import news.dateline.console.lag.Status;
import news.dateline.console.lag.Words;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;

/** The groups in the terminal, looked at again and again until stopped; only so can a stalled group be told. */
final class LagWatch {
    private static final String CLEAR = "\u001b[H\u001b[2J";

    private final Terminal terminal;
    private final boolean clears;

    /** @param clears whether each look takes the place of the one before */
    LagWatch(Terminal terminal, boolean clears) {
        this.terminal = terminal;
        this.clears = clears;
    }

    /** Returns when the thread is interrupted. */
    void run(ClusterOptions cluster, Duration every) {
        LagBook book = new LagBook(Limits.DEFAULT);
        try (Admin admin = cluster.admin();
                ClusterReader reader = new ClusterReader(
                        admin, new Clients(cluster.client()), topic -> !topic.startsWith("__"), Clock.systemUTC())) {
            while (true) {
                ClusterReader.Look look = reader.look();
                print(book.after(look.at(), look.groups()));
                TimeUnit.MILLISECONDS.sleep(every.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void print(LagReport report) {
        Table table = new Table("GROUP", "STATUS", "OLDEST", "UNREAD", "IN/S", "READ/S", "WHY");
        report.groups()
                .forEach(group -> table.row(
                        group.name(),
                        word(group.status()),
                        group.timeLag().isZero() ? "-" : Words.of(group.timeLag()),
                        group.lag(),
                        rate(group.producedPerSecond()),
                        rate(group.consumedPerSecond()),
                        group.reason()));
        if (clears) {
            terminal.line(CLEAR + terminal.in(Colour.DIM, Words.clock(report.at()) + "; Ctrl-C ends"));
        }
        table.print(terminal);
        alarming(report);
        terminal.flush();
    }

    private void alarming(LagReport report) {
        long bad = report.groups().stream()
                .map(GroupLag::status)
                .filter(Status::alarming)
                .count();
        terminal.line(
                bad == 0 ? terminal.in(Colour.GREEN, "none to look at") : terminal.in(Colour.RED, bad + " to look at"));
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%.1f", perSecond);
    }
}
