package news.dateline.extraction.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The trained tagger and parser of English. Immutable and thread-safe. */
public final class Syntax {
    private static final int FORMAT = 0x4453_5901;
    private static final String RESOURCE = "english.syntax.gz";

    private final TagDictionary dictionary;
    private final FrozenWeights tagWeights;
    private final FrozenWeights actionWeights;
    private final FrozenWeights relationWeights;
    private final Tagger tagger;
    private final DependencyParser parser;

    Syntax(TagDictionary dictionary, FrozenWeights tags, FrozenWeights actions, FrozenWeights relations) {
        this.dictionary = dictionary;
        this.tagWeights = tags;
        this.actionWeights = actions;
        this.relationWeights = relations;
        this.tagger = new Tagger(tags, dictionary);
        this.parser = new DependencyParser(actions, relations);
    }

    /** The model in the library's own resources. */
    public static Syntax english() {
        return English.MODEL;
    }

    /** Parses one sentence or piece of a sentence. */
    public Parse parse(String... words) {
        return parse(false, words);
    }

    /** @param name whether the first word, of which its capital says nothing, is known to be a name */
    public Parse parse(boolean name, String... words) {
        Words seen = new Words(words);
        byte[] tags = tagger.tag(seen, name);
        Configuration state = parser.parse(seen, tags);
        return new Parse(tags, state.heads, state.relations);
    }

    /** @throws IOException if the stream breaks off or holds no model of this format */
    public static Syntax read(InputStream source) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("expected a syntax model of format " + FORMAT + ": " + format);
        }
        return new Syntax(
                TagDictionary.read(in), FrozenWeights.read(in), FrozenWeights.read(in), FrozenWeights.read(in));
    }

    public void write(OutputStream target) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(target, 1 << 16);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(FORMAT);
        dictionary.write(out);
        tagWeights.write(out);
        actionWeights.write(out);
        relationWeights.write(out);
        out.flush();
        zipped.finish();
    }

    private static final class English {
        static final Syntax MODEL = load();

        private static Syntax load() {
            try (InputStream in = Syntax.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("expected the resource " + RESOURCE + " beside " + Syntax.class);
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
