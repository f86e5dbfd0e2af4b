package news.dateline.extraction.entity;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The stored form of {@link LearntWeights}. */
final class WeightsFile {
    private static final String WHAT = "a Dateline tagger model";
    private static final int MAGIC = 0x444C5447;
    private static final int VERSION = 1;

    private WeightsFile() {}

    static void write(OutputStream target, LearntWeights weights) throws IOException {
        Sealed.write(target, MAGIC, VERSION, out -> {
            Packed.writeHashes(out, weights.candidates.inNames());
            Packed.writeHashes(out, weights.candidates.neverNames());
            Packed.writeInts(out, weights.transitions);
            Packed.writeHashes(out, weights.keys);
            Packed.writeColumns(out, weights.rows, Crf.WIDTH);
        });
    }

    static LearntWeights read(InputStream source) throws IOException {
        DataInputStream in = Sealed.open(source, WHAT, MAGIC, VERSION);
        CandidateWords candidates = new CandidateWords(Packed.readHashes(in), Packed.readHashes(in));
        int[] transitions = Packed.readInts(in);
        int[] keys = Packed.readHashes(in);
        return new LearntWeights(candidates, keys, Packed.readColumns(in, keys.length, Crf.WIDTH), transitions);
    }
}
