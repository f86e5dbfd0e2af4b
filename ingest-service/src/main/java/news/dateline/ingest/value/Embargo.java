package news.dateline.ingest.value;

import java.time.OffsetDateTime;
import news.dateline.model.RawArticleDraft;
import org.jspecify.annotations.Nullable;

/** Embargoes as instants; one that is no instant is kept in the provider's words, and so holds the story back. */
public final class Embargo {
    private Embargo() {}

    /** @param stated as received; nothing happens when it is absent or blank */
    public static void put(RawArticleDraft draft, @Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return;
        }
        Dates.Stated date = Dates.parse(stated);
        // Midnight is not what a date alone means: the provider did not say when on that day.
        OffsetDateTime until = date == null || !date.timed() ? null : date.zoned();
        draft.embargoStated(stated).embargoedUntil(until);
    }
}
