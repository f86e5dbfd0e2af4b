package news.dateline.extraction.entity;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.segment.Segmented;

/**
 * Finds the names in English news text: a linear-chain conditional random field over hashed features of the words,
 * their neighbours and their other occurrences in the document (see {@code docs/model-card.md}). Immutable and
 * thread-safe; equal documents give equal answers.
 */
public final class EntityTagger {
    private static final String LEXICON = "english.lexicon";
    private static final String WEIGHTS = "english.tagger";

    private final Model model;

    EntityTagger(Model model) {
        this.model = model;
    }

    /**
     * The tagger with the packed English model; the same object at every call.
     *
     * @throws UncheckedIOException if the model is missing or damaged
     */
    public static EntityTagger load() {
        return Shipped.TAGGER;
    }

    private static final class Shipped {
        static final EntityTagger TAGGER = read();
    }

    private static EntityTagger read() {
        try (InputStream weights = resource(WEIGHTS)) {
            return new EntityTagger(new Model(shippedLexicon(), WeightsFile.read(weights)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the entity tagger's model", e);
        }
    }

    static Lexicon shippedLexicon() throws IOException {
        try (InputStream lexicon = resource(LEXICON)) {
            return LexiconFile.read(lexicon);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = EntityTagger.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException("no resource " + name + " beside " + EntityTagger.class.getName());
        }
        return new BufferedInputStream(found);
    }

    /** The names of a document, in the order of the text; none overlap, none crosses the end of a sentence. */
    public List<Mention> tag(Segmented document) {
        byte[] labels = new Tagging(model, document).labels();
        List<Mention> mentions = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Labels.opens(labels[i])) {
                first = i;
            }
            if (Labels.closes(labels[i])) {
                mentions.add(new Mention(first, i + 1, type(Labels.classOf(labels[i]))));
            }
        }
        return mentions;
    }

    private static EntityType type(int nameClass) {
        return switch (nameClass) {
            case 0 -> EntityType.PERSON;
            case 1 -> EntityType.ORGANISATION;
            case 2 -> EntityType.PLACE;
            default -> EntityType.OTHER;
        };
    }

    /**
     * One label a token as CoNLL-2003 files have them: {@code O}, or {@code B-} or {@code I-} with PER, ORG, LOC, MISC.
     */
    public List<String> labels(Segmented document) {
        byte[] labels = new Tagging(model, document).labels();
        List<String> names = new ArrayList<>(labels.length);
        for (byte label : labels) {
            names.add(Labels.name(label));
        }
        return names;
    }
}
