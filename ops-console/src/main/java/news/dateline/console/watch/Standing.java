package news.dateline.console.watch;

import java.time.Instant;
import news.dateline.console.lag.LagReport;
import org.jspecify.annotations.Nullable;

/**
 * What is known now.
 *
 * @param report of the last look that succeeded; absent before the first
 * @param problem why the last look failed; absent when it did not
 * @param since when looks began to fail; absent when they do not
 */
public record Standing(
        @Nullable LagReport report,
        @Nullable String problem,
        @Nullable Instant since) {
    static final Standing NONE = new Standing(null, null, null);

    Standing seen(LagReport next) {
        return new Standing(next, null, null);
    }

    Standing failed(String why, Instant at) {
        return new Standing(report, why, since == null ? at : since);
    }
}
