package news.dateline.ingest.wire;

import java.util.function.Function;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/** What became of one item of a delivery: an article, or a refusal that says why. */
public sealed interface Outcome {

    /** @return what the function for its case makes of it */
    <R> R fold(Function<RawArticle, ? extends R> onParsed, Function<Refused, ? extends R> onRefused);

    /**
     * An article; what had to be mended stands in its provenance.
     *
     * @param article ready to be published
     */
    record Parsed(RawArticle article) implements Outcome {
        @Override
        public <R> R fold(Function<RawArticle, ? extends R> onParsed, Function<Refused, ? extends R> onRefused) {
            return onParsed.apply(article);
        }
    }

    /**
     * No article.
     *
     * @param reason for programs
     * @param detail for people: what was expected and what was found
     * @param position where in the delivery, such as {@code line 4, column 17}; absent when it is the whole
     */
    record Refused(Reason reason, String detail, @Nullable String position) implements Outcome {
        @Override
        public <R> R fold(Function<RawArticle, ? extends R> onParsed, Function<Refused, ? extends R> onRefused) {
            return onRefused.apply(this);
        }
    }
}
