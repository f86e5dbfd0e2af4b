package news.dateline.extraction.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Trained weights: {@code 2^bits} rows of {@code width} bytes, one for each class. A feature's row is found by its hash
 * alone; two features that share a row cost a little accuracy and save the memory and time of keys (Weinberger et al.
 * 2009, "Feature hashing for large scale multitask learning"). Immutable and thread-safe.
 */
final class FrozenWeights implements Scores {
    private final int bits;
    private final int width;
    private final Scores rows;

    /** @param table row by row */
    FrozenWeights(int bits, int width, byte[] table) {
        if (table.length != width << bits) {
            throw new IllegalArgumentException("expected " + (width << bits) + " weights: " + table.length);
        }
        this.bits = bits;
        this.width = width;
        this.rows = width == RowsOfFour.WIDTH ? new RowsOfFour(bits, table) : new LaneRows(bits, width, table);
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        rows.sum(hashes, scores);
    }

    /** Written sparsely: the gap to the next weight that is not zero, then the weight. */
    void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        out.writeByte(width);
        int gap = 0;
        int[] weights = new int[width];
        for (int row = 0; row < 1 << bits; row++) {
            rows.sum(new int[] {row << (32 - bits)}, weights);
            for (int weight : weights) {
                if (weight == 0) {
                    gap++;
                } else {
                    writeCount(out, gap);
                    out.writeByte(weight);
                    gap = 0;
                }
            }
        }
        writeCount(out, gap);
    }

    static FrozenWeights read(DataInput in) throws IOException {
        int bits = in.readUnsignedByte();
        int width = in.readUnsignedByte();
        byte[] table = new byte[width << bits];
        for (int at = readCount(in); at < table.length; at += 1 + readCount(in)) {
            table[at] = in.readByte();
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
