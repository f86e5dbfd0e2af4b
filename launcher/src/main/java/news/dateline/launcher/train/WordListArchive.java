package news.dateline.launcher.train;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import news.dateline.extraction.training.LexiconTraining;
import org.tukaani.xz.XZInputStream;

/**
 * The word lists inside the artefact {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3} of Maven Central, which are
 * compressed by xz.
 */
final class WordListArchive {
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String EMBEDDINGS = FOLDER + "en-word-embeddings-undigitalized.xz";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";

    private WordListArchive() {}

    /** Builds the lexicon from the archive's lists and the corpora of a folder. */
    static void train(Path folder, Path archive, Path lexicon) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream embeddings = open(zip, EMBEDDINGS);
                InputStream clusters = open(zip, CLUSTERS)) {
            LexiconTraining.train(folder, embeddings, clusters, lexicon);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(zip.getName() + " holds no " + name);
        }
        return new XZInputStream(zip.getInputStream(entry));
    }
}
