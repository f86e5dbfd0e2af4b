package news.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article attributes to somebody.
 *
 * @param key stable inside the article, the same in the next version as long as the words are
 * @param kind how the words are given
 * @param text the words, the parts of a split quote joined by a blank
 * @param spans where they stand in the canonical text, at least one, ascending; a split quote has two or more
 * @param cue what says that somebody said it ({@code said}, {@code according to}); absent when nothing does
 * @param speakerMention the words that name the speaker here ({@code he}); absent when none do
 * @param speakers keys of the article's entities who said it; two leaders speaking together are two; empty when unknown
 *     or no entity
 * @param candidates who may have said it, best first, the speakers among them
 * @param confidence estimate that this is reported and {@code speakers} is right, 0 to 1
 * @param paragraph number of the paragraph it starts in, from 0
 * @param verbatim whether its words stand, character by character, in the received body
 */
public record Quote(
        String key,
        QuoteKind kind,
        String text,
        List<Span> spans,
        @Nullable Span cue,
        @Nullable Span speakerMention,
        List<String> speakers,
        List<SpeakerCandidate> candidates,
        double confidence,
        int paragraph,
        boolean verbatim) {

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public Quote {
        Require.notBlank(key, "quote key");
        Require.present(kind, "quote kind");
        Require.notBlank(text, "quote text");
        spans = Require.copy(spans);
        Require.atLeast(1, spans.size(), "number of spans");
        speakers = Require.copy(speakers);
        candidates = Require.copy(candidates);
        Require.fraction(confidence, "confidence");
        Require.atLeast(0, paragraph, "paragraph");
    }
}
