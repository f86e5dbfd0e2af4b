package news.dateline.launcher.replay;

import java.util.concurrent.locks.LockSupport;

/** So many steps a second and no more, and none before what has just come. Not thread-safe. */
final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final LiveFlow live;
    private final long interval;
    private long next = System.nanoTime();

    Pace(LiveFlow live, int aSecond) {
        this.live = live;
        interval = SECOND / aSecond;
    }

    /** Returns when the next step may begin. */
    void await() {
        live.goFirst();
        for (long now = System.nanoTime(); now < next; now = System.nanoTime()) {
            LockSupport.parkNanos(next - now);
        }
        next = Math.max(next + interval, System.nanoTime());
    }
}
