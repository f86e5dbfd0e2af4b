package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder that files are taken from.
 *
 * @param path where it is
 * @param name of it among those whose files are taken in, without a slash
 * @param provider of files that lie in no provider's folder
 * @param patience how long a file that is empty or ends too early may stay as it is before it is taken for what it is
 */
public record WatchedFolder(Path path, String name, String provider, Duration patience) {}
