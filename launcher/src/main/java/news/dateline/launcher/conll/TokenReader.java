package news.dateline.launcher.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import news.dateline.launcher.terminal.ByteOrderMark;
import news.dateline.launcher.terminal.Failure;
import org.jspecify.annotations.Nullable;

/** Reads a token file a document at a time. Not thread-safe. */
public final class TokenReader implements AutoCloseable {
    private final BufferedReader reader;
    private @Nullable String pending;

    private TokenReader(InputStream in) throws IOException {
        reader = ByteOrderMark.skip(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        pending = reader.readLine();
    }

    /**
     * @param file {@code -} for standard input; unpacked when its name ends in {@code .gz}
     * @throws Failure if it cannot be read
     */
    public static TokenReader open(String file) {
        try {
            if (file.equals("-")) {
                return new TokenReader(System.in);
            }
            InputStream in = Files.newInputStream(Path.of(file));
            return new TokenReader(file.endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (NoSuchFileException e) {
            throw Failure.input(file + ": no such file");
        } catch (IOException e) {
            throw Failure.input(file + ": cannot be read: " + e.getMessage());
        }
    }

    /** The next document; empty at the end. */
    public Optional<TokenDocument> next() {
        List<String> lines = new ArrayList<>();
        try {
            while (pending != null && (lines.isEmpty() || !pending.startsWith(TokenDocument.START))) {
                lines.add(pending);
                pending = reader.readLine();
            }
        } catch (IOException e) {
            throw Failure.input("cannot read on: " + e.getMessage());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new TokenDocument(lines));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
