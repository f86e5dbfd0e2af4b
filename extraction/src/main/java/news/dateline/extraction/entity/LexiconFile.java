package news.dateline.extraction.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored form of a {@link Lexicon}: hashes of words and the tree path of each. */
public final class LexiconFile {
    private static final String WHAT = "a Dateline lexicon";
    private static final int MAGIC = 0x444C4C58;
    private static final int VERSION = 1;

    private LexiconFile() {}

    /**
     * @param cased words as written, each with its path as zeros and ones
     * @param uncased words in lower case, likewise
     */
    public static void write(OutputStream target, Map<String, String> cased, Map<String, String> uncased)
            throws IOException {
        Sealed.write(target, MAGIC, VERSION, out -> {
            writeClasses(out, cased);
            writeClasses(out, uncased);
        });
    }

    static Lexicon read(InputStream source) throws IOException {
        DataInputStream in = Sealed.open(source, WHAT, MAGIC, VERSION);
        int[] casedPaths = Packed.readInts(in);
        HashedTable cased = readTable(in);
        int[] uncasedPaths = Packed.readInts(in);
        return new Lexicon(cased, casedPaths, readTable(in), uncasedPaths);
    }

    private static void writeClasses(DataOutputStream out, Map<String, String> words) throws IOException {
        Map<String, Integer> classes = new HashMap<>();
        List<Integer> paths = new ArrayList<>();
        for (String path : new java.util.TreeSet<>(words.values())) {
            classes.put(path, paths.size());
            paths.add(Integer.parseInt("1" + path, 2));
        }
        Map<Integer, Integer> byHash = new TreeMap<>();
        words.forEach((word, path) -> byHash.merge(Hashes.of(word), classes.get(path), Math::min));
        Packed.writeInts(out, paths.stream().mapToInt(path -> path).toArray());
        Packed.writeHashes(out, byHash.keySet().stream().mapToInt(hash -> hash).toArray());
        byte[] table = new byte[2 * byHash.size()];
        int at = 0;
        for (int number : byHash.values()) {
            table[at++] = (byte) (number >>> 8);
            table[at++] = (byte) number;
        }
        Packed.writeColumns(out, table, 2);
    }

    private static HashedTable readTable(DataInputStream in) throws IOException {
        int[] hashes = Packed.readHashes(in);
        byte[] table = Packed.readColumns(in, hashes.length, 2);
        short[] numbers = new short[hashes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) ((table[2 * i] << 8) | (table[2 * i + 1] & 0xFF));
        }
        return new HashedTable(hashes, numbers);
    }
}
