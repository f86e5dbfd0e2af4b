package news.dateline.extraction.training;

import java.util.List;

/** The sentences of one document. */
record TaggedDocument(List<TaggedSentence> sentences) {

    TaggedDocument {
        sentences = List.copyOf(sentences);
    }
}
