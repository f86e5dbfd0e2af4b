package news.dateline.extraction.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The envelope of model files: four letters, a version, length and CRC-32 of the content, the content deflated. */
final class Sealed {
    private Sealed() {}

    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static void write(OutputStream target, int magic, int version, Content content) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(plain));
        byte[] bytes = plain.toByteArray();
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(magic);
        out.writeInt(version);
        out.writeInt(bytes.length);
        out.writeInt(checksum(bytes));
        DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
        deflater.write(bytes);
        deflater.finish();
        out.flush();
    }

    /** @throws IOException if the stream is not such a file, of another version, cut short or damaged */
    static DataInputStream open(InputStream source, String what, int magic, int version) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != magic) {
            throw new IOException("not " + what + ": wrong first bytes");
        }
        int found = in.readInt();
        if (found != version) {
            throw new IOException(what + " must have version " + version + ": " + found);
        }
        int length = in.readInt();
        int expected = in.readInt();
        byte[] bytes = new InflaterInputStream(in).readNBytes(length);
        if (bytes.length != length || checksum(bytes) != expected) {
            throw new IOException(what + " is damaged: " + bytes.length + " of " + length + " bytes, checksum differs");
        }
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
