package news.dateline.console.letter;

import java.time.Clock;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.RecordReader;

/** Makes a desk on a cluster. */
public final class LetterDesks {
    private LetterDesks() {}

    /** @param provision makes the topics that replaying and parking write to, where they are missing; may run often */
    public static LetterDesk of(Clients clients, LetterBox box, RecordReader records, Runnable provision, Clock clock) {
        return new LetterDesk(
                box,
                records,
                () -> {
                    provision.run();
                    return new Sender(clients.producer("dateline-console-letters"));
                },
                clock);
    }
}
