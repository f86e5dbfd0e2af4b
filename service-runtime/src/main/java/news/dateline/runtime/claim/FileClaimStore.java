package news.dateline.runtime.claim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files in a folder that all services see, {@code ab/abcd…} for the hash {@code abcd…}. A file appears whole or not at
 * all: it is written under another name, forced to the disk, then renamed, and the folder is forced too.
 */
public final class FileClaimStore implements ClaimStore {
    private static final int FOLDER_DIGITS = 2;
    private static final int DEPTH = 2;

    /** A value, or the draft of one that a kill left. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(\\.[0-9a-f-]{36}\\.tmp)?");

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

    @Override
    public List<Kept> all() throws IOException {
        if (!Files.exists(folder)) {
            return List.of(); // made when the first value is kept
        }
        List<Kept> kept = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (attributes.isRegularFile() && OURS.matcher(name).matches() && file.equals(file(name))) {
                    kept.add(new Kept(
                            name,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // a draft that has got its name meanwhile
                }
                throw e;
            }
        });
        return kept;
    }

    @Override
    public boolean delete(Kept unneeded) throws IOException {
        Path file = file(unneeded.name());
        try {
            return Files.getLastModifiedTime(file).toInstant().equals(unneeded.since()) && Files.deleteIfExists(file);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, FOLDER_DIGITS)).resolve(sha256);
    }
}
