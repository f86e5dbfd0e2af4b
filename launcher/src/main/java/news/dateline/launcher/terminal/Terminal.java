package news.dateline.launcher.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output in UTF-8, whatever the locale. Unlike {@code System.out} it notices that its reader went away.
 * Thread-safe: lines do not mix.
 */
public final class Terminal {
    private static final int DEFAULT_WIDTH = 100;
    private static final int MIN_WIDTH = 40;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final OutputStream out;
    private final boolean colour;
    private final int width;
    private final boolean interactive;

    Terminal(OutputStream out, boolean interactive, boolean colour, int width) {
        this.out = out;
        this.interactive = interactive;
        this.colour = colour;
        this.width = Math.max(MIN_WIDTH, width);
    }

    /** The process's own; the launching script says what it is connected to. */
    public static Terminal system() {
        boolean interactive = Boolean.getBoolean("dateline.terminal");
        return new Terminal(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES),
                interactive,
                interactive && !Boolean.getBoolean("dateline.terminal.plain"),
                Integer.getInteger("dateline.terminal.width", DEFAULT_WIDTH));
    }

    /** Writes to {@code out} without colour. */
    public static Terminal plain(OutputStream out) {
        return new Terminal(out, false, false, DEFAULT_WIDTH);
    }

    /** Columns a line may take. */
    public int width() {
        return width;
    }

    /**
     * Writes a line; at a terminal it is seen at once.
     *
     * @throws ClosedPipe if nobody reads any more
     */
    public void line(String text) {
        bytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        if (interactive) {
            flush();
        }
    }

    /** @throws ClosedPipe if nobody reads any more */
    public synchronized void bytes(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new ClosedPipe(e);
        }
    }

    /** @throws ClosedPipe if nobody reads any more */
    public synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new ClosedPipe(e);
        }
    }

    /** {@code text} in this colour, or as it is where colours are not wanted. */
    public String in(Colour ink, String text) {
        return colour ? ink.start() + text + Colour.END : text;
    }

    /** {@code text}, cut with an ellipsis to {@code columns}. */
    public static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, Math.max(0, columns - 1)) + "…";
    }
}
