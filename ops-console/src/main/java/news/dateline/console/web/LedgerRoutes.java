package news.dateline.console.web;

import java.util.List;
import news.dateline.console.ledger.LedgerWatch;

/** Whether everything that was read came out again. */
final class LedgerRoutes {
    private final LedgerWatch ledger;

    LedgerRoutes(LedgerWatch ledger) {
        this.ledger = ledger;
    }

    List<Route> all() {
        return List.of(Route.get("ledger", ask -> Answer.of(ledger.standing())));
    }
}
