package news.dateline.extraction.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Trained weights: a table of {@code 2^bits} rows of {@code width} shorts. A feature's row is found by its hash alone;
 * two features that share a row cost a little accuracy and save the memory and time of keys (Weinberger et al. 2009,
 * "Feature hashing for large scale multitask learning").
 */
final class FrozenWeights implements Scores {
    private final int bits;
    private final int width;
    private final short[] table;

    FrozenWeights(int bits, int width, short[] table) {
        if (table.length != width << bits) {
            throw new IllegalArgumentException("expected " + (width << bits) + " weights: " + table.length);
        }
        this.bits = bits;
        this.width = width;
        this.table = table;
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        int shift = 32 - bits;
        if (width == Configuration.ACTIONS) {
            sumOfFour(hashes, shift, scores);
            return;
        }
        Arrays.fill(scores, 0);
        int last = hashes.length - 3;
        int row = 0;
        // Four rows a pass: the loop is short, and its overhead would cost more than its additions.
        for (; row < last; row += 4) {
            int a = (hashes[row] >>> shift) * width;
            int b = (hashes[row + 1] >>> shift) * width;
            int c = (hashes[row + 2] >>> shift) * width;
            int d = (hashes[row + 3] >>> shift) * width;
            for (int i = 0; i < width; i++) {
                scores[i] += table[a + i] + table[b + i] + table[c + i] + table[d + i];
            }
        }
        for (; row < hashes.length; row++) {
            int at = (hashes[row] >>> shift) * width;
            for (int i = 0; i < width; i++) {
                scores[i] += table[at + i];
            }
        }
    }

    /** A row of four fits in registers, and a loop over it does not pay. */
    private void sumOfFour(int[] hashes, int shift, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int hash : hashes) {
            int at = (hash >>> shift) * 4;
            first += table[at];
            second += table[at + 1];
            third += table[at + 2];
            fourth += table[at + 3];
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
        scores[3] = fourth;
    }

    /** Written sparsely: the gap to the next weight that is not zero, then the weight. */
    void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        out.writeByte(width);
        int gap = 0;
        for (short weight : table) {
            if (weight == 0) {
                gap++;
            } else {
                writeCount(out, gap);
                out.writeShort(weight);
                gap = 0;
            }
        }
        writeCount(out, gap);
    }

    static FrozenWeights read(DataInput in) throws IOException {
        int bits = in.readUnsignedByte();
        int width = in.readUnsignedByte();
        short[] table = new short[width << bits];
        for (int at = readCount(in); at < table.length; at += 1 + readCount(in)) {
            table[at] = in.readShort();
        }
        return new FrozenWeights(bits, width, table);
    }

    private static void writeCount(DataOutput out, int count) throws IOException {
        int rest = count;
        while (rest >= 128) {
            out.writeByte((rest & 127) | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readCount(DataInput in) throws IOException {
        int count = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            count |= (part & 127) << shift;
            if (part < 128) {
                return count;
            }
        }
    }
}
