package news.dateline.extraction.attribution;

import java.util.List;
import news.dateline.extraction.quote.QuoteKind;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is reported to have said, written or thought, and who that is.
 *
 * @param kind how close to the words spoken
 * @param spoken whether it was said or written, rather than thought, wanted or shown
 * @param content what is reported, quotation marks included, in text order; a split quote has several spans
 * @param cue the word that reports; absent where only marks or the place in a dialogue tell
 * @param speakerMention the words that name the speaker of this quote; absent when nothing does
 * @param speakerKeys keys of the entities that speak, several for “the two leaders”; empty when the speaker is no
 *     entity of the article or not known
 * @param speaker how to name who speaks: the entity's name, else the words of the text (“a senior official”); absent
 *     when not known
 * @param candidates who else it may be, likeliest first, the chosen one among them
 * @param paragraph where it begins, from 0
 * @param confidence estimate in [0, 1] that this is reported and the speaker is right
 * @param reason which rule decided the speaker
 */
public record Quote(
        QuoteKind kind,
        boolean spoken,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Span speakerMention,
        List<String> speakerKeys,
        @Nullable String speaker,
        List<Candidate> candidates,
        int paragraph,
        double confidence,
        String reason) {

    /** @throws IllegalArgumentException if there is no content or the confidence lies outside [0, 1] */
    public Quote {
        content = List.copyOf(content);
        speakerKeys = List.copyOf(speakerKeys);
        candidates = List.copyOf(candidates);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote needs content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in [0, 1]: " + confidence);
        }
    }

    /** From the first character of its content to the last. */
    public Span span() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
