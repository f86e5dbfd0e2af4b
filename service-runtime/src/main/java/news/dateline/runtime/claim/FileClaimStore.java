package news.dateline.runtime.claim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Files in a folder that all services see, {@code ab/abcd…} for the hash {@code abcd…}. A file appears whole or not at
 * all: it is written under another name, forced to the disk, then renamed, and the folder is forced too.
 */
public final class FileClaimStore implements ClaimStore {
    private static final int FOLDER_DIGITS = 2;

    private final Path folder;

    /** @param folder made when the first value is kept */
    public FileClaimStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, byte[] bytes) throws IOException {
        Path file = file(sha256);
        Path parent = folder.resolve(sha256.substring(0, FOLDER_DIGITS));
        Files.createDirectories(parent);
        Path draft = parent.resolve(sha256 + "." + UUID.randomUUID() + ".tmp");
        try {
            write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        force(parent);
        force(folder);
    }

    private static void write(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** A new name is safe when its folder is (fsync(2)). */
    private static void force(Path directory) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return; // no folder can be opened there, and NTFS logs its names
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<byte[]> get(String sha256) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, FOLDER_DIGITS)).resolve(sha256);
    }
}
