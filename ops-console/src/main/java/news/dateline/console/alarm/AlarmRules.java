package news.dateline.console.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.Status;
import news.dateline.console.lag.Words;
import news.dateline.console.watch.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms ring. A group that is stalled, stopped or rewound rings at once, for its status has waited already; one
 * that is behind has time to catch up; the broker has time to restart. For one thread.
 */
final class AlarmRules {
    static final String STALLED = "DatelineGroupStalled";
    static final String STOPPED = "DatelineGroupStopped";
    static final String REWOUND = "DatelineGroupRewound";
    static final String BEHIND = "DatelineGroupBehind";
    static final String STORM = "DatelineRebalanceStorm";
    static final String UNSEEN = "DatelineClusterUnseen";

    /** So many rebalances in ten minutes are no deployment. */
    static final int STORM_REBALANCES = 6;

    private static final Duration PATIENCE_UNSEEN = Duration.ofSeconds(30);
    private static final Map<Status, String> AT_ONCE =
            Map.of(Status.STALLED, STALLED, Status.STOPPED, STOPPED, Status.REWOUND, REWOUND);

    private final Duration patienceBehind;
    private Map<String, Instant> firstFound = Map.of();

    /** @param patienceBehind how long a group may be behind */
    AlarmRules(Duration patienceBehind) {
        this.patienceBehind = patienceBehind;
    }

    /** The alarms that ring now, by their keys. */
    Map<String, Alarm> ringing(Standing standing, Instant now) {
        List<Alarm> found = new ArrayList<>();
        unseen(standing, now, found);
        LagReport report = standing.report();
        if (report != null) {
            report.groups().forEach(group -> of(group, now).forEach(found::add));
        }
        Map<String, Instant> first = new HashMap<>();
        Map<String, Alarm> ringing = new LinkedHashMap<>();
        for (Alarm alarm : found) {
            Instant since = firstFound.getOrDefault(alarm.key(), alarm.since());
            first.put(alarm.key(), since);
            if (Duration.between(since, now).compareTo(patience(alarm)) >= 0) {
                ringing.put(alarm.key(), new Alarm(alarm.name(), alarm.subject(), alarm.summary(), since));
            }
        }
        firstFound = first;
        return ringing;
    }

    private Duration patience(Alarm alarm) {
        return switch (alarm.name()) {
            case BEHIND -> patienceBehind;
            case UNSEEN -> PATIENCE_UNSEEN;
            default -> Duration.ZERO;
        };
    }

    private static void unseen(Standing standing, Instant now, List<Alarm> found) {
        @Nullable String problem = standing.problem();
        if (problem != null) {
            Instant since = standing.since() == null ? now : standing.since();
            found.add(new Alarm(UNSEEN, "broker", "no look at the cluster succeeds: " + problem, since));
        }
    }

    private static Stream<Alarm> of(GroupLag group, Instant now) {
        Stream.Builder<Alarm> alarms = Stream.builder();
        String atOnce = AT_ONCE.get(group.status());
        if (atOnce != null) {
            alarms.add(new Alarm(atOnce, group.name(), group.reason(), now));
        }
        if (group.status() == Status.BEHIND) {
            alarms.add(new Alarm(BEHIND, group.name(), group.reason(), now));
        }
        if (group.rebalancesInTenMinutes() >= STORM_REBALANCES) {
            alarms.add(new Alarm(
                    STORM,
                    group.name(),
                    group.rebalancesInTenMinutes() + " rebalances in " + Words.of(Duration.ofMinutes(10)),
                    now));
        }
        return alarms.build();
    }
}
