package news.dateline.launcher.conll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in a row of labels, by the rules of conlleval (CoNLL-2000 and -2002): a name begins at {@code B-}, or at an
 * {@code I-} behind another type or outside; it ends before the next beginning or label outside.
 */
final class Chunks {
    private Chunks() {}

    /**
     * A name.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param type what stands behind {@code B-}
     */
    record Chunk(int first, int end, String type) {}

    /** @param labels of one sentence */
    static Set<Chunk> of(List<String> labels) {
        List<Chunk> chunks = new ArrayList<>();
        int first = -1;
        String open = "";
        for (int i = 0; i <= labels.size(); i++) {
            String label = i == labels.size() ? "O" : labels.get(i);
            String type = label.length() > 2 ? label.substring(2) : "";
            if (first >= 0 && (type.isEmpty() || label.startsWith("B") || !type.equals(open))) {
                chunks.add(new Chunk(first, i, open));
                first = -1;
            }
            if (first < 0 && !type.isEmpty()) {
                first = i;
                open = type;
            }
        }
        return new HashSet<>(chunks);
    }
}
