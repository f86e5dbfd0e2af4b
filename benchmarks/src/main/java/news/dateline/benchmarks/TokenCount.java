package news.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The figure to read: tokens a CPU second of the measuring thread, printed after each iteration. Unlike the rounds a
 * second that JMH counts it holds on a machine that others use too.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class TokenCount {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    public long tokens;

    private long cpuAtStart;

    @Setup(Level.Iteration)
    public void start() {
        cpuAtStart = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void report() {
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpuAtStart) / NANOS;
        System.out.printf("%,d tokens per CPU second; ", Math.round(tokens / seconds));
    }
}
