package news.dateline.extraction.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Frequent words that practically always have one tag; for these the tagger need not score anything. */
final class TagDictionary {
    private final int[] words;
    private final byte[] tags;

    /** @param tagOfWord tag ordinal by hash of the word in lower case */
    TagDictionary(Map<Integer, Integer> tagOfWord) {
        int capacity = Integer.highestOneBit(Math.max(tagOfWord.size(), 4)) * 4;
        words = new int[capacity];
        tags = new byte[capacity];
        new TreeMap<>(tagOfWord).forEach((word, tag) -> {
            int slot = slot(word);
            words[slot] = word;
            tags[slot] = (byte) (tag + 1);
        });
    }

    /** The word's tag as an ordinal, or -1 if context must decide; capitals and digits always leave it to context. */
    int tagOf(int word, int shape) {
        if ((shape & 7) != 0 && (shape & 16) == 0) {
            return -1;
        }
        return tags[slot(word)] - 1;
    }

    private int slot(int word) {
        int mask = words.length - 1;
        int slot = ((word * 0x9E37_79B1) >>> 7) & mask;
        while (tags[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void write(DataOutput out) throws IOException {
        TreeMap<Integer, Integer> all = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (tags[i] != 0) {
                all.put(words[i], tags[i] - 1);
            }
        }
        out.writeInt(all.size());
        for (Map.Entry<Integer, Integer> entry : all.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeByte(entry.getValue());
        }
    }

    static TagDictionary read(DataInput in) throws IOException {
        Map<Integer, Integer> all = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.put(in.readInt(), in.readUnsignedByte());
        }
        return new TagDictionary(all);
    }
}
