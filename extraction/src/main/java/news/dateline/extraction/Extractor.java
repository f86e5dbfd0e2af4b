package news.dateline.extraction;

import java.util.List;
import news.dateline.extraction.attribution.Attributor;
import news.dateline.extraction.attribution.Quote;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityResolver;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.extraction.language.Language;
import news.dateline.extraction.language.LanguageDetector;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteFinder;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import news.dateline.extraction.text.CanonicalText;
import news.dateline.extraction.text.Canonicalizer;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WirePart;
import org.jspecify.annotations.Nullable;

/**
 * The door of this library: from an article to what it says. The steps are those of the packages, in their order.
 * Loading takes a moment, once a process; after that it is a function of its input. Immutable and thread-safe.
 */
public final class Extractor {
    private static final String ENGLISH = "en";
    /** What providers declare is mostly right, and mostly a default. */
    private static final double DECLARED_CONFIDENCE = 0.5;

    private final EntityTagger tagger;
    private final QuoteFinder quoteFinder;

    private Extractor(EntityTagger tagger, QuoteFinder quoteFinder) {
        this.tagger = tagger;
        this.quoteFinder = quoteFinder;
    }

    /**
     * With the models in the library's own resources; the same object at every call.
     *
     * @throws java.io.UncheckedIOException if a model is missing or damaged
     */
    public static Extractor standard() {
        return Standard.EXTRACTOR;
    }

    private static final class Standard {
        static final Extractor EXTRACTOR = new Extractor(EntityTagger.load(), QuoteFinder.english());
    }

    /** Reads an article: the body is cleaned first, and the headline is read with what the body says. */
    public Extraction extract(Document document) {
        CanonicalText canonical = Canonicalizer.canonicalize(document.body(), document.kind());
        Headline headline = document.headline() == null ? null : Headline.of(document.headline());
        return read(canonical, headline, document.language());
    }

    /** Reads a text as it stands: offsets are into the very string given. */
    public Extraction extractPlain(String text) {
        return read(Canonicalizer.asItStands(text), null, null);
    }

    private Extraction read(CanonicalText canonical, @Nullable Headline headline, @Nullable String declared) {
        Language language = language(canonical.text(), declared);
        List<Span> leftOut = canonical.parts().stream().map(WirePart::span).toList();
        Segmented whole = segment(canonical.text(), headline, leftOut);
        Segmented body = headline == null ? whole : upTo(whole, canonical.text().length());
        List<Entity> entities = EntityResolver.resolve(whole, tagger.tag(whole), body.tokenCount());
        FoundQuotes found = found(body, language);
        List<Quote> quotes = Attributor.attribute(body, found, entities);
        return new Extraction(
                canonical,
                headline == null ? null : headline.words(),
                headline == null ? null : headline.prefix(),
                language,
                entities,
                quotes,
                found.terms());
    }

    private static Language language(String text, @Nullable String declared) {
        Language found = LanguageDetector.detect(text);
        if (declared == null || declared.isBlank() || !found.equals(Language.UNDETERMINED)) {
            return found;
        }
        return new Language(declared, DECLARED_CONFIDENCE);
    }

    /** A text too short to tell its language is read as English. */
    private FoundQuotes found(Segmented body, Language language) {
        boolean english = language.tag().startsWith(ENGLISH) || language.equals(Language.UNDETERMINED);
        return english
                ? quoteFinder.find(body)
                : QuoteFinder.forLanguage(primary(language.tag())).find(body);
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The headline stands behind the body, so that the body's offsets stay; what is in capitals is recased. */
    private static Segmented segment(String body, @Nullable Headline headline, List<Span> leftOut) {
        String text = headline == null ? body : body + "\n\n" + headline.words();
        Segmented received = Segmenter.segment(text, leftOut);
        String recased = Recaser.recase(received);
        return recased.equals(text) ? received : Segmenter.segment(recased, leftOut);
    }

    private static Segmented upTo(Segmented whole, int offset) {
        int end = whole.paragraphCount();
        while (end > 0 && whole.start(whole.firstToken(whole.firstSentence(end - 1))) >= offset) {
            end--;
        }
        return whole.upToParagraph(end);
    }
}
