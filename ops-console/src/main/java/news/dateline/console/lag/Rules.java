package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a track means. The first rule that fits decides.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><td>1</td><td>the commit went back lately, and the group has not read up to there again</td><td>rewound</td></tr>
 * <tr><td>2</td><td>nobody holds the partition, records wait, the commit has not moved for a while</td>
 *     <td>stopped</td></tr>
 * <tr><td>3</td><td>the group has no members, nothing waits</td><td>no members</td></tr>
 * <tr><td>4</td><td>a member holds it, records wait, the commit has not moved for a while</td><td>stalled</td></tr>
 * <tr><td>5</td><td>retention deleted what it had not read</td><td>behind</td></tr>
 * <tr><td>6</td><td>the oldest unread record is too old</td><td>behind</td></tr>
 * <tr><td>7</td><td>otherwise</td><td>OK</td></tr>
 * </table>
 *
 * <p>"A while" is measured on our own clock between readings, never between commits: a group that commits seldom is not
 * stalled for it, and one that commits no more is not forgotten (both known faults of Burrow's sliding window of
 * commits). A group that nobody is a member of may still be read by a consumer that assigns partitions to itself, so
 * rule 2 waits until the commit stands still.
 */
final class Rules {
    private final Limits limits;

    Rules(Limits limits) {
        this.limits = limits;
    }

    Verdict judge(Track track, Attendance attendance) {
        Reading reading = track.latest();
        Instant now = reading.at();
        Rewind rewind = track.rewind();
        if (rewind != null && Duration.between(rewind.at(), now).compareTo(limits.rewound()) < 0) {
            return rewound(rewind);
        }
        if (attendance == Attendance.DESERTED || attendance == Attendance.UNASSIGNED) {
            Optional<Verdict> unattended = unattended(track, attendance);
            if (unattended.isPresent()) {
                return unattended.get();
            }
        }
        if (attendance == Attendance.ASSIGNED && stands(track, limits.stalled())) {
            return stalled(track);
        }
        if (reading.lost() > 0) {
            return new Verdict(
                    Status.BEHIND, "retention deleted " + Words.records(reading.lost()) + " before they were read");
        }
        if (reading.timeLag().compareTo(limits.behind()) > 0) {
            return behind(track);
        }
        return ok(reading);
    }

    /** Whether records have waited, and the commit has stood still, both for at least so long. */
    private static boolean stands(Track track, Duration atLeast) {
        Instant since = standsSince(track);
        return since != null && Duration.between(since, track.latest().at()).compareTo(atLeast) >= 0;
    }

    private static @Nullable Instant standsSince(Track track) {
        Instant waiting = track.waitingSince();
        if (waiting == null) {
            return null;
        }
        return waiting.isAfter(track.committedSince()) ? waiting : track.committedSince();
    }

    private static Verdict rewound(Rewind rewind) {
        return new Verdict(
                Status.REWOUND,
                "the committed offset went back from " + rewind.from() + " to " + rewind.to() + " at "
                        + Words.clock(rewind.at()) + ": " + Words.records(rewind.from() - rewind.to())
                        + " will be read again");
    }

    private Optional<Verdict> unattended(Track track, Attendance attendance) {
        boolean deserted = attendance == Attendance.DESERTED;
        if (stands(track, limits.stopped())) {
            return Optional.of(new Verdict(
                    Status.STOPPED,
                    (deserted ? "the group has no members" : "no member holds the partition") + ", and "
                            + waiting(track.latest())));
        }
        return deserted && !track.latest().unread()
                ? Optional.of(new Verdict(Status.NO_MEMBERS, "the group has no members; nothing waits for it"))
                : Optional.empty();
    }

    private static Verdict stalled(Track track) {
        Instant since = standsSince(track);
        String stands = track.latest().committed() == null
                ? "nothing is committed"
                : "the committed offset stands at " + track.latest().committed();
        return new Verdict(
                Status.STALLED,
                stands + (since == null ? "" : " since " + Words.clock(since)) + " though a member holds it, and "
                        + waiting(track.latest()));
    }

    private static Verdict behind(Track track) {
        Reading reading = track.latest();
        String trend = track.rates()
                .caughtUp(reading.lag(), reading.at())
                .map(when -> "caught up in about " + Words.of(Duration.between(reading.at(), when)))
                .orElse(
                        track.rates().growthPerSecond() > 0
                                ? "growing by " + Words.rate(track.rates().growthPerSecond())
                                : "not shrinking");
        return new Verdict(Status.BEHIND, waiting(reading) + "; " + trend);
    }

    private static Verdict ok(Reading reading) {
        if (!reading.unread()) {
            return new Verdict(Status.OK, "every record is read");
        }
        return new Verdict(Status.OK, waiting(reading));
    }

    private static String waiting(Reading reading) {
        return Words.records(reading.lag()) + (reading.lag() == 1 ? " waits" : " wait") + ", the oldest "
                + Words.of(reading.timeLag()) + " old";
    }
}
