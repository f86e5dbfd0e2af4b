package news.dateline.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import news.dateline.extraction.entity.AllowedLabels;
import news.dateline.extraction.entity.TrainingDocument;

/**
 * The corpora behind the shipped tagger and how each is read: their conventions differ. Licences and sizes are in
 * {@code docs/model-card.md}.
 */
final class EntityCorpora {
    private final Path folder;
    private final boolean asHeadlines;
    private final Map<String, List<String>> silver = new HashMap<>();
    private final List<TrainingDocument> documents = new ArrayList<>();

    private EntityCorpora(Path folder, boolean asHeadlines) {
        this.folder = folder;
        this.asHeadlines = asHeadlines;
    }

    /** The documents as they are written. */
    static List<TrainingDocument> read(Path folder) throws IOException {
        return read(new EntityCorpora(folder, false));
    }

    /** The same, and of ten documents three once more in capitals and other three in title case. */
    static List<TrainingDocument> readAlsoAsHeadlines(Path folder) throws IOException {
        return read(new EntityCorpora(folder, true));
    }

    private static List<TrainingDocument> read(EntityCorpora corpora) throws IOException {
        corpora.readSilver();
        corpora.add("re3d_noBBC", corpora::either);
        // Sentences without a document, in random order.
        corpora.add(corpora.single("crossner"), (words, tags) -> AllowedLabels.of(tags));
        corpora.add("uner_ewt", corpora::miscFromSilver);
        corpora.add("uner_pud", corpora::miscFromSilver);
        corpora.add("wikigold", (words, tags) -> AllowedLabels.of(tags));
        corpora.add("silver.wikinews", (words, tags) -> AllowedLabels.of(tags));
        corpora.add("redocred", corpora::completed);
        return Collections.unmodifiableList(corpora.documents);
    }

    private List<TaggedDocument> file(String name) throws IOException {
        return TokenFile.read(folder.resolve(name + ".gz"));
    }

    private List<TaggedDocument> single(String name) throws IOException {
        return file(name).stream()
                .flatMap(document -> document.sentences().stream())
                .map(sentence -> new TaggedDocument(List.of(sentence)))
                .toList();
    }

    /** The program's tags are found again by the text, also in the spellings that {@link Variants} makes. */
    private void readSilver() throws IOException {
        for (TaggedDocument document : file("silver.perm")) {
            for (TaggedSentence sentence : document.sentences()) {
                learn(sentence);
                learn(Variants.cutAtHyphens(sentence));
                Variants.cutAtPoints(Variants.cutAtHyphens(sentence)).forEach(this::learn);
                learn(Variants.capitals(sentence));
                learn(Variants.title(sentence));
            }
        }
    }

    private void learn(TaggedSentence sentence) {
        silver.putIfAbsent(sentence.text(), sentence.tags());
    }

    private void add(String name, BiFunction<String, List<String>, int[]> labels) throws IOException {
        add(file(name), labels);
    }

    private void add(List<TaggedDocument> corpus, BiFunction<String, List<String>, int[]> labels) {
        for (int i = 0; i < corpus.size(); i++) {
            List<TaggedSentence> sentences = corpus.get(i).sentences().stream()
                    .map(Titles::strip)
                    .map(Diseases::mark)
                    .map(Faiths::mark)
                    .toList();
            documents.add(document(cut(sentences, i), labels));
            if (asHeadlines && i % 10 != 0 && i % 3 == 1) {
                documents.add(document(spelt(sentences, Variants::capitals), labels));
            } else if (asHeadlines && i % 10 != 0 && i % 3 == 2) {
                documents.add(document(spelt(sentences, Variants::title), labels));
            }
        }
    }

    /** Half of the documents have their words cut at hyphens, half of those at the points of abbreviations too. */
    private static List<TaggedSentence> cut(List<TaggedSentence> sentences, int number) {
        if (number % 2 == 0) {
            return sentences;
        }
        List<TaggedSentence> cut = spelt(sentences, Variants::cutAtHyphens);
        return number % 4 == 1
                ? cut.stream()
                        .flatMap(sentence -> Variants.cutAtPoints(sentence).stream())
                        .toList()
                : cut;
    }

    private static List<TaggedSentence> spelt(List<TaggedSentence> sentences, UnaryOperator<TaggedSentence> spelling) {
        return sentences.stream().map(spelling).toList();
    }

    private static TrainingDocument document(
            List<TaggedSentence> sentences, BiFunction<String, List<String>, int[]> labels) {
        List<int[]> allowed = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            allowed.add(labels.apply(sentence.text(), sentence.tags()));
        }
        return new TrainingDocument(
                sentences.stream().map(TaggedSentence::words).toList(), allowed);
    }

    private int[] either(String text, List<String> tags) {
        int[] hand = AllowedLabels.withoutMisc(tags);
        List<String> program = silver.get(text);
        return program == null ? hand : AllowedLabels.either(hand, AllowedLabels.of(program));
    }

    private int[] completed(String text, List<String> tags) {
        List<String> program = silver.get(text);
        return program == null ? AllowedLabels.of(tags) : AllowedLabels.completed(tags, program);
    }

    /** Hand labels for three classes; for the fourth what the program says, where it read the sentence. */
    private int[] miscFromSilver(String text, List<String> tags) {
        List<String> program = silver.get(text);
        return program == null ? AllowedLabels.withoutMisc(tags) : AllowedLabels.withMisc(tags, program);
    }
}
