package news.dateline.extraction.entity;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers as model files keep them: ascending hashes as gaps of variable length, tables column by column. */
final class Packed {
    private Packed() {}

    static void writeHashes(DataOutput out, int[] ascending) throws IOException {
        out.writeInt(ascending.length);
        long last = Integer.MIN_VALUE;
        for (int hash : ascending) {
            writeGap(out, hash - last);
            last = hash;
        }
    }

    static int[] readHashes(DataInput in) throws IOException {
        int[] hashes = new int[length(in)];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            last += readGap(in);
            hashes[i] = (int) last;
        }
        return hashes;
    }

    private static void writeGap(DataOutput out, long gap) throws IOException {
        long rest = gap;
        while (rest >= 0x80) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readGap(DataInput in) throws IOException {
        long gap = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readByte();
            gap |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return gap;
            }
        }
    }

    static void writeInts(DataOutput out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static int[] readInts(DataInput in) throws IOException {
        int[] values = new int[length(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    /** Writes the columns of a table of bytes one after the other. */
    static void writeColumns(DataOutput out, byte[] table, int width) throws IOException {
        for (int column = 0; column < width; column++) {
            for (int i = column; i < table.length; i += width) {
                out.writeByte(table[i]);
            }
        }
    }

    static byte[] readColumns(DataInput in, int rows, int width) throws IOException {
        byte[] table = new byte[rows * width];
        byte[] column = new byte[rows];
        for (int from = 0; from < width; from++) {
            in.readFully(column);
            for (int row = 0; row < rows; row++) {
                table[row * width + from] = column[row];
            }
        }
        return table;
    }

    private static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 1 << 24) {
            throw new IOException("a list has at most 2^24 members: " + length);
        }
        return length;
    }
}
