package news.dateline.launcher.cluster;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline tail TOPIC}: records as they come. */
@Command(name = "tail", description = "Print a topic's records as they come: key, headers, value; committed ones only.")
public final class TailCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TOPIC", description = "Its full name, such as news.quotes.v1.")
    private String topic = "";

    @Option(names = "--from-beginning", description = "Start with the oldest record; otherwise with the next.")
    private boolean fromBeginning;

    @Option(names = "--max", paramLabel = "N", description = "Stop after N records.")
    private long max = Long.MAX_VALUE;

    @Option(names = "--until-end", description = "Stop at what is the end of the topic now.")
    private boolean untilEnd;

    @Option(names = "--values", description = "Values alone, one a line; for jq and its like.")
    private boolean values;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        if (max < 1) {
            throw Failure.input("--max must be at least 1: " + max);
        }
        try (Admin admin = cluster.admin()) {
            Set<String> names = cluster.await(admin.listTopics().names());
            if (!names.contains(topic)) {
                throw Failure.input("no topic " + topic + " at " + cluster.bootstrap() + " (see: dateline topics)");
            }
        }
        try (Tail tail = new Tail(cluster.client())) {
            tail.open(List.of(topic), fromBeginning);
            print(tail);
        }
        return Ending.OK;
    }

    private void print(Tail tail) {
        Terminal terminal = Terminal.system();
        RecordPrinter printer = new RecordPrinter(terminal, values);
        Predicate<ConsumerRecord<byte[], byte[]>> more = new Predicate<>() {
            private long left = max;

            @Override
            public boolean test(ConsumerRecord<byte[], byte[]> record) {
                printer.print(record);
                left--;
                return left > 0;
            }
        };
        if (untilEnd) {
            tail.drain(more);
        } else {
            tail.follow(more);
        }
        terminal.flush();
    }
}
