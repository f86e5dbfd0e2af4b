package news.dateline.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of each byte that is read. */
final class Counted extends FilterInputStream {
    private final FileImport.Watcher watcher;

    Counted(InputStream in, FileImport.Watcher watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        watcher.read(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        watcher.read(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long count = super.skip(wanted);
        watcher.read(count);
        return count;
    }
}
