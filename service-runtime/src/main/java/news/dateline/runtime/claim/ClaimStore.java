package news.dateline.runtime.claim;

import java.io.IOException;
import java.util.Optional;

/**
 * Where values are kept that no record can carry, by the hash of their bytes. Two calls are all an object store needs;
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
}
