package news.dateline.launcher.cluster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.ingest.file.FileImport;
import news.dateline.ingest.wire.Outcome;
import news.dateline.launcher.terminal.Terminal;

/** How an import goes: a bar at a terminal, a line now and then elsewhere, each refusal, and the sum at the end. */
final class ImportProgress implements FileImport.Watcher {
    private static final int BAR = 30;
    private static final long REDRAW_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;

    private final Terminal terminal;
    private final boolean interactive = Boolean.getBoolean("dateline.terminal");
    private final int files;
    private final long size;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong articles = new AtomicLong();
    private final long start = System.nanoTime();
    private long shown = start;
    private int taken;
    private int before;
    private int refused;

    /**
     * @param files to be read
     * @param size of all of them, in bytes
     */
    ImportProgress(Terminal terminal, int files, long size) {
        this.terminal = terminal;
        this.files = files;
        this.size = size;
    }

    @Override
    public void read(long bytes) {
        read.addAndGet(bytes);
        long now = System.nanoTime();
        if (now - shown > (interactive ? REDRAW_NANOS : LINE_NANOS)) {
            shown = now;
            show();
        }
    }

    private void show() {
        double share = size == 0 ? 1 : Math.min(1, (double) read.get() / size);
        int full = (int) (share * BAR);
        String line = String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d articles  %,d refused  file %,d of %,d",
                "#".repeat(full),
                ".".repeat(BAR - full),
                (int) (share * 100),
                articles.get(),
                refused,
                Math.min(files, taken + before + 1),
                files);
        if (interactive) {
            terminal.bytes(
                    ("\r" + Terminal.cut(line, terminal.width() - 1) + "\u001b[K").getBytes(StandardCharsets.UTF_8));
            terminal.flush();
        } else {
            terminal.line(line);
            terminal.flush();
        }
    }

    @Override
    public void refused(String name, Outcome.Refused why) {
        refused++;
        say(name + ": " + Wire.inWords(List.of(why)).get(0));
    }

    void unreadable(Path file, String why) {
        refused++;
        say(file + ": " + why);
    }

    private void say(String problem) {
        if (interactive) {
            terminal.bytes("\r\u001b[K".getBytes(StandardCharsets.UTF_8));
            terminal.flush();
        }
        System.err.println("dateline: " + problem);
    }

    @Override
    public void published(int more) {
        articles.addAndGet(more);
    }

    /** A file is through. */
    void file(boolean anew) {
        taken += anew ? 1 : 0;
        before += anew ? 0 : 1;
    }

    /** Tells the sum; returns whether nothing was refused. */
    boolean end() {
        if (interactive) {
            show();
            terminal.line("");
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        terminal.line(String.format(
                Locale.ROOT,
                "%,d articles of %,d files in %.1f s (%,.0f articles/s); %,d refused; %,d files were taken in before",
                articles.get(),
                taken,
                seconds,
                articles.get() / seconds,
                refused,
                before));
        terminal.flush();
        return refused == 0;
    }
}
