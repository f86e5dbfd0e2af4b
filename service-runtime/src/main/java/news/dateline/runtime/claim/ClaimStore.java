package news.dateline.runtime.claim;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where values are kept that no record can carry, by the hash of their bytes. Four calls, as any object store has them;
 * what is in it never changes. Thread-safe.
 */
public interface ClaimStore {
    /**
     * Keeps the bytes; returns when they outlive a loss of power. Bytes that are there already may be written again.
     *
     * @param sha256 of the bytes, lower-case hexadecimal
     * @throws IOException if they are not safe: the store is away or full
     */
    void put(String sha256, byte[] bytes) throws IOException;

    /**
     * The bytes kept under this hash, as they were found; the caller compares them with it.
     *
     * @return empty when the store answers and does not have them
     * @throws IOException if the store does not answer
     */
    Optional<byte[]> get(String sha256) throws IOException;

    /**
     * Something in the store.
     *
     * @param name the hash of a value that is whole; another name is a rest of one that was never kept
     * @param bytes its size
     * @param since when it was kept last
     */
    record Kept(String name, long bytes, Instant since) {}

    /**
     * All that is in the store, in no order.
     *
     * @throws IOException if the store does not answer
     */
    List<Kept> all() throws IOException;

    /**
     * Deletes what nobody needs, unless it has been kept again since it was listed.
     *
     * @return whether it is gone by this call
     * @throws IOException if the store does not answer
     */
    boolean delete(Kept unneeded) throws IOException;
}
