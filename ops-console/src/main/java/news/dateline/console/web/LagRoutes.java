package news.dateline.console.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagReport;
import news.dateline.console.watch.Lookout;
import news.dateline.console.watch.Standing;

/** How the groups stand; all from the last look, none of it asks the broker. */
final class LagRoutes {
    private final Lookout lookout;
    private final Clock clock;

    LagRoutes(Lookout lookout, Clock clock) {
        this.lookout = lookout;
        this.clock = clock;
    }

    List<Route> all() {
        return List.of(
                Route.get("lag", ask -> Answer.of(summary(lookout.standing()))),
                Route.get("lag/group", this::group),
                Route.get("lag/history", this::history));
    }

    /** All groups, each without its partitions: small, however large the cluster. */
    static ObjectNode summary(Standing standing) {
        ObjectNode node = Answer.MAPPER.createObjectNode();
        LagReport report = standing.report();
        node.put("at", report == null ? null : report.at().toString());
        node.put("problem", standing.problem());
        node.put(
                "problemSince",
                standing.since() == null ? null : standing.since().toString());
        ArrayNode groups = node.putArray("groups");
        if (report != null) {
            report.groups().forEach(group -> groups.add(summary(group)));
        }
        return node;
    }

    private static ObjectNode summary(GroupLag group) {
        ObjectNode node = Answer.MAPPER.valueToTree(group);
        node.remove(List.of("partitions", "members", "rebalances"));
        node.put("alarming", group.status().alarming());
        node.put("memberCount", group.members().size());
        node.put("partitionCount", group.partitions().size());
        return node;
    }

    private Answer group(Ask ask) {
        return found(ask.text("name")).map(Answer::of).orElseGet(LagRoutes::noSuchGroup);
    }

    private Answer history(Ask ask) {
        return Answer.of(lookout.history().of(ask.text("name"), clock.instant()));
    }

    private Optional<GroupLag> found(String name) {
        LagReport report = lookout.standing().report();
        return report == null ? Optional.empty() : report.group(name);
    }

    private static Answer noSuchGroup() {
        return Answer.error(404, "no such group, or it reads none of the topics watched");
    }
}
