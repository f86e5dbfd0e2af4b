package news.dateline.extraction.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stored form of a {@link Lexicon}: hashes of words and the tree paths of each. */
public final class LexiconFile {
    private static final String WHAT = "a Dateline lexicon";
    private static final int MAGIC = 0x444C4C58;
    private static final int VERSION = 2;

    private LexiconFile() {}

    /**
     * @param cased words as written, each with its path as zeros and ones
     * @param names those of them that have a class by the names they are likely to stand in, likewise
     * @param uncased words in lower case, likewise
     */
    public static void write(
            OutputStream target, Map<String, String> cased, Map<String, String> names, Map<String, String> uncased)
            throws IOException {
        Sealed.write(target, MAGIC, VERSION, out -> {
            Map<Integer, Integer> meanings = writePaths(out, cased);
            Map<Integer, Integer> likely = writePaths(out, names);
            writeHashes(out, meanings);
            writeNumbers(out, meanings.values());
            writeNumbers(
                    out,
                    meanings.keySet().stream()
                            .map(hash -> likely.getOrDefault(hash, 0))
                            .toList());
            Map<Integer, Integer> neighbours = writePaths(out, uncased);
            writeHashes(out, neighbours);
            writeNumbers(out, neighbours.values());
        });
    }

    /** A word as the lexicon spells it: without accents, digits as zeros. */
    public static String spelling(String word) {
        return Lexicon.plain(word);
    }

    static Lexicon read(InputStream source) throws IOException {
        DataInputStream in = Sealed.open(source, WHAT, MAGIC, VERSION);
        int[] casedPaths = Packed.readInts(in);
        int[] namePaths = Packed.readInts(in);
        int[] words = Packed.readHashes(in);
        int[] classes = readNumbers(in, words.length);
        int[] names = readNumbers(in, words.length);
        for (int i = 0; i < classes.length; i++) {
            classes[i] |= names[i] << 16;
        }
        int[] uncasedPaths = Packed.readInts(in);
        int[] lower = Packed.readHashes(in);
        HashedTable uncased = new HashedTable(lower, readNumbers(in, lower.length));
        return new Lexicon(new HashedTable(words, classes), casedPaths, namePaths, uncased, uncasedPaths);
    }

    /** Writes the paths of all classes, number 0 for no class; gives the number of each hashed word. */
    private static Map<Integer, Integer> writePaths(DataOutputStream out, Map<String, String> words)
            throws IOException {
        Map<String, Integer> classes = new HashMap<>();
        List<Integer> paths = new ArrayList<>(List.of(0));
        for (String path : new TreeSet<>(words.values())) {
            classes.put(path, paths.size());
            paths.add(Integer.parseInt("1" + path, 2));
        }
        Packed.writeInts(out, paths.stream().mapToInt(path -> path).toArray());
        Map<Integer, Integer> byHash = new TreeMap<>();
        words.forEach((word, path) -> byHash.merge(Hashes.of(word), classes.get(path), Math::min));
        return byHash;
    }

    private static void writeHashes(DataOutputStream out, Map<Integer, Integer> byHash) throws IOException {
        Packed.writeHashes(out, byHash.keySet().stream().mapToInt(hash -> hash).toArray());
    }

    private static void writeNumbers(DataOutputStream out, Collection<Integer> numbers) throws IOException {
        byte[] table = new byte[2 * numbers.size()];
        int at = 0;
        for (int number : numbers) {
            table[at++] = (byte) (number >>> 8);
            table[at++] = (byte) number;
        }
        Packed.writeColumns(out, table, 2);
    }

    private static int[] readNumbers(DataInputStream in, int count) throws IOException {
        byte[] table = Packed.readColumns(in, count, 2);
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (table[2 * i] & 0xFF) << 8 | (table[2 * i + 1] & 0xFF);
        }
        return numbers;
    }
}
