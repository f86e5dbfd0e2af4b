package news.dateline.extraction.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What practically always follows from a few parts of speech: a determiner before an adjective waits for its noun.
 * Where this is certain nothing need be weighed, which is most of the time a parser takes. Immutable and thread-safe.
 */
final class Certain {
    private static final int UNSURE = -1;

    private final byte[] classes;

    private Certain(byte[] classes) {
        this.classes = classes;
    }

    /** The class that follows, or a negative number where more must be looked at. */
    int of(int key) {
        return classes[key];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(classes.length);
        for (int key = 0; key < classes.length; key++) {
            if (classes[key] != UNSURE) {
                out.writeInt(key);
                out.writeByte(classes[key]);
            }
        }
        out.writeInt(UNSURE);
    }

    static Certain read(DataInput in) throws IOException {
        Certain certain = nothing(in.readInt());
        for (int key = in.readInt(); key >= 0; key = in.readInt()) {
            certain.classes[key] = in.readByte();
        }
        return certain;
    }

    /** Knows nothing of keys below {@code size}. */
    static Certain nothing(int size) {
        byte[] classes = new byte[size];
        Arrays.fill(classes, (byte) UNSURE);
        return new Certain(classes);
    }

    /** Counts how often each class was right for a key. */
    static final class Counts {
        private static final int LEAST_SEEN = 20;

        private final int width;
        private final int[] seen;
        private final int[] right;

        /** @param classes of which several may be right at once */
        Counts(int keys, int classes) {
            this.width = classes;
            this.seen = new int[keys];
            this.right = new int[keys * classes];
        }

        void see(int key) {
            seen[key]++;
        }

        void right(int key, int one) {
            right[key * width + one]++;
        }

        /** @param share of the times a key was seen from which on a class is certain */
        Certain from(double share) {
            Certain certain = nothing(seen.length);
            for (int key = 0; key < seen.length; key++) {
                int[] times = Arrays.copyOfRange(right, key * width, (key + 1) * width);
                int best = Scores.best(times, width);
                if (seen[key] >= LEAST_SEEN && times[best] >= share * seen[key]) {
                    certain.classes[key] = (byte) best;
                }
            }
            return certain;
        }
    }
}
