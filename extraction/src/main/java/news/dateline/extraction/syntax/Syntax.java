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
    private static final int FORMAT = 0x4453_5903;
    private static final String RESOURCE = "english.syntax.gz";

    private final TagDictionary dictionary;
    private final FrozenWeights tagWeights;
    private final Tagger tagger;
    private final DependencyParser parser;

    Syntax(TagDictionary dictionary, FrozenWeights tags, DependencyParser parser) {
        this.dictionary = dictionary;
        this.tagWeights = tags;
        this.tagger = new Tagger(tags, dictionary);
        this.parser = parser;
    }

    /** The model in the library's own resources. */
    public static Syntax english() {
        return English.MODEL;
    }

    /** Parses one sentence or piece of a sentence. */
    public Parse parse(String... words) {
        return parse(tag(false, words));
    }

    /** Words with their parts of speech, from which a parse can go on. */
    public static final class Tagged {
        private final Words words;
        private final byte[] tags;

        private Tagged(Words words, byte[] tags) {
            this.words = words;
            this.tags = tags;
        }

        public Tag tag(int word) {
            return Tagger.TAGS[tags[word]];
        }
    }

    /** @param name whether the first word, of which its capital says nothing, is known to be a name */
    public Tagged tag(boolean name, String... words) {
        Words seen = new Words(words);
        return new Tagged(seen, tagger.tag(seen, name));
    }

    /** Goes on to the parse. */
    public Parse parse(Tagged tagged) {
        Configuration state = parser.parse(tagged.words, tagged.tags);
        return new Parse(tagged.tags, state.heads, state.relations);
    }

    /** @throws IOException if the stream breaks off or holds no model of this format */
    public static Syntax read(InputStream source) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("expected a syntax model of format " + FORMAT + ": " + format);
        }
        return new Syntax(TagDictionary.read(in), FrozenWeights.read(in), DependencyParser.read(in));
    }

    public void write(OutputStream target) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(target, 1 << 16);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(FORMAT);
        dictionary.write(out);
        tagWeights.write(out);
        parser.write(out);
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
