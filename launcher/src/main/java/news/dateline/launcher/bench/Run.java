package news.dateline.launcher.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What one run measured.
 *
 * @param articles how many
 * @param seconds from the first send to the last arrival
 * @param cpuSeconds of this whole process: broker, services, load and measuring
 * @param delaysNanos from the moment each was due to its arrival, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Run(int articles, double seconds, double cpuSeconds, long[] delaysNanos) {

    static Run of(long[] due, long[] seen, double cpuSeconds) {
        long[] delays = new long[due.length];
        Arrays.setAll(delays, i -> seen[i] - due[i]);
        Arrays.sort(delays);
        double seconds = (Arrays.stream(seen).max().orElse(0) - due[0]) / (double) TimeUnit.SECONDS.toNanos(1);
        return new Run(due.length, seconds, cpuSeconds, delays);
    }

    double perSecond() {
        return articles / seconds;
    }

    /** @param fraction 0.99 for the delay that one in a hundred exceeds */
    double delayMillis(double fraction) {
        int index = (int) Math.min(delaysNanos.length - 1L, (long) Math.ceil(fraction * delaysNanos.length) - 1);
        return delaysNanos[Math.max(0, index)] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    String line(int articleBytes) {
        return String.format(
                Locale.ROOT,
                "%,.0f articles/s  %.2f MB/s  %.2f CPU ms an article  p50 %,.0f ms  p99 %,.0f ms",
                perSecond(),
                perSecond() * articleBytes / 1e6,
                1000 * cpuSeconds / articles,
                delayMillis(0.5),
                delayMillis(0.99));
    }
}
