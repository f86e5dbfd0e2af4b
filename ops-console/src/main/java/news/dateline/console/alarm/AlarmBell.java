package news.dateline.console.alarm;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import news.dateline.console.watch.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges every look, and tells of each alarm once when it begins and once when it is over. */
public final class AlarmBell implements Consumer<Standing> {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmBell.class);

    private final AlarmRules rules;
    private final Supplier<List<Alarm>> others;
    private final Consumer<Ring> listener;
    private final Clock clock;
    private volatile Map<String, Alarm> ringing = Map.of();

    /**
     * @param patienceBehind how long a group may be behind
     * @param others alarms that come from elsewhere; asked at every look
     * @param listener told of each beginning and end, on the looking thread
     */
    public AlarmBell(Duration patienceBehind, Supplier<List<Alarm>> others, Consumer<Ring> listener, Clock clock) {
        this.others = others;
        this.rules = new AlarmRules(patienceBehind);
        this.listener = listener;
        this.clock = clock;
    }

    /** What rings now. */
    public List<Alarm> ringing() {
        return List.copyOf(ringing.values());
    }

    @Override
    public void accept(Standing standing) {
        Map<String, Alarm> before = ringing;
        Map<String, Alarm> now = new LinkedHashMap<>(rules.ringing(standing, clock.instant()));
        others.get().forEach(alarm -> now.put(alarm.key(), alarm));
        List<Ring> rings = new ArrayList<>();
        now.forEach((key, alarm) -> {
            if (!before.containsKey(key)) {
                LOG.warn("alarm name={} subject={} summary={}", alarm.name(), alarm.subject(), alarm.summary());
                rings.add(new Ring(true, alarm));
            }
        });
        before.forEach((key, alarm) -> {
            if (!now.containsKey(key)) {
                LOG.info("alarm over name={} subject={}", alarm.name(), alarm.subject());
                rings.add(new Ring(false, alarm));
            }
        });
        ringing = now;
        rings.forEach(listener);
    }

    /**
     * A beginning or an end.
     *
     * @param begins whether the alarm begins
     * @param alarm as it was found
     */
    public record Ring(boolean begins, Alarm alarm) {}
}
