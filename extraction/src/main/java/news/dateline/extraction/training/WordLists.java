package news.dateline.extraction.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The word lists of NLP4J ({@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}, Apache-2.0): serialised maps, of which
 * nothing but classes of the JDK is let in.
 */
final class WordLists {
    private static final ObjectInputFilter JDK = ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*");

    private WordLists() {}

    /**
     * Word embeddings, digits in the words as zeros.
     *
     * @param source a map from words to vectors of one width
     */
    static SortedMap<String, float[]> embeddings(InputStream source) throws IOException {
        return read(source, value -> (float[]) value);
    }

    /**
     * Brown clusters of words in lower case.
     *
     * @param source a map from words to sets of paths, one the beginning of the next
     * @return the longest path of each word
     */
    static SortedMap<String, String> clusters(InputStream source) throws IOException {
        return read(
                source,
                value -> ((Collection<?>) value)
                        .stream()
                                .map(String.class::cast)
                                .max(Comparator.comparing(String::length))
                                .orElseThrow());
    }

    private static <V> SortedMap<String, V> read(InputStream source, Function<Object, V> value) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(source))) {
            in.setObjectInputFilter(JDK);
            SortedMap<String, V> words = new TreeMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
                words.put((String) entry.getKey(), value.apply(entry.getValue()));
            }
            return words;
        } catch (ClassNotFoundException | ClassCastException e) {
            InvalidObjectException invalid = new InvalidObjectException("not a list of words: " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
