package news.dateline.console.history;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.console.lag.Status;

/**
 * The last 1,440 minutes of one series: 20 bytes a minute, 28 KB in all. A minute without a reading is a gap. For one
 * thread.
 */
final class Ring {
    static final int MINUTES = (int) Duration.ofDays(1).toMinutes();
    private static final int SECONDS = 60;

    private final int[] minutes = new int[MINUTES];
    private final long[] lags = new long[MINUTES];
    private final int[] timeLagSeconds = new int[MINUTES];
    private final Status[] statuses = new Status[MINUTES];

    void add(Point point) {
        int minute = minute(point.minute());
        int slot = Math.floorMod(minute, MINUTES);
        Point worst = minutes[slot] == minute ? point.or(at(slot)) : point;
        minutes[slot] = minute;
        lags[slot] = worst.lag();
        timeLagSeconds[slot] = (int) Math.min(Integer.MAX_VALUE, worst.timeLag().toSeconds());
        statuses[slot] = worst.status();
    }

    /** Those of the day that ends with this minute, oldest first. */
    List<Point> until(Instant now) {
        int last = minute(now);
        List<Point> points = new ArrayList<>();
        for (int minute = last - MINUTES + 1; minute <= last; minute++) {
            int slot = Math.floorMod(minute, MINUTES);
            if (minutes[slot] == minute) {
                points.add(at(slot));
            }
        }
        return points;
    }

    boolean emptyAt(Instant now) {
        return until(now).isEmpty();
    }

    void writeTo(DataOutput out, Instant now) throws IOException {
        List<Point> points = until(now);
        out.writeShort(points.size());
        for (Point point : points) {
            out.writeInt(minute(point.minute()));
            out.writeLong(point.lag());
            out.writeInt((int) point.timeLag().toSeconds());
            out.writeUTF(point.status().name());
        }
    }

    static Ring readFrom(DataInput in) throws IOException {
        Ring ring = new Ring();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            ring.add(new Point(
                    instant(in.readInt()),
                    in.readLong(),
                    Duration.ofSeconds(in.readInt()),
                    Status.valueOf(in.readUTF())));
        }
        return ring;
    }

    private Point at(int slot) {
        return new Point(instant(minutes[slot]), lags[slot], Duration.ofSeconds(timeLagSeconds[slot]), statuses[slot]);
    }

    private static int minute(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    private static Instant instant(int minute) {
        return Instant.ofEpochSecond((long) minute * SECONDS);
    }
}
