package news.dateline.console.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import news.dateline.console.cluster.TopicFollower.Stale;
import news.dateline.console.ledger.LedgerStanding;
import news.dateline.console.ledger.LedgerWatch;
import org.jspecify.annotations.Nullable;

/** Whether everything that was read came out again. */
final class LedgerRoutes {
    private final LedgerWatch ledger;

    LedgerRoutes(LedgerWatch ledger) {
        this.ledger = ledger;
    }

    List<Route> all() {
        return List.of(Route.get(
                "ledger",
                ask -> Answer.of(new Shown(ledger.standing(), ledger.stale().orElse(null)))));
    }

    /**
     * @param standing its own members stand beside the other's
     * @param stale absent while it is true
     */
    private record Shown(
            @JsonUnwrapped LedgerStanding standing,
            @Nullable Stale stale) {}
}
