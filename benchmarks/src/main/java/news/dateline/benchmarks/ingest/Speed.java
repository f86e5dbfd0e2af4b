package news.dateline.benchmarks.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How fast articles came in.
 *
 * @param perSecond articles
 * @param cpuMicros of the whole process, load and broker included, an article; it depends less on what else the machine
 *     does
 */
record Speed(double perSecond, double cpuMicros) {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Runs from when it is made. */
    static final class Stopwatch {
        private final long start = System.nanoTime();
        private final long cpu = PROCESS.getProcessCpuTime();

        Speed stop(int articles) {
            long end = System.nanoTime();
            long used = PROCESS.getProcessCpuTime() - cpu;
            return new Speed(articles / ((end - start) / 1e9), used / 1e3 / articles);
        }
    }
}
