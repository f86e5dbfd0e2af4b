package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Quotes of languages that are not parsed: words in quotation marks beside a reporting verb, with the name that stands
 * at it; long ones also without. Nothing else is claimed.
 */
final class MarkedQuotes implements QuoteFinder {
    private static final int LONG_ENOUGH = 5;
    private static final int REACH = 6;
    private static final int LONGEST_NAME = 4;
    private static final String GERMAN = """
            sagte sagt sagten gesagt erklärte erklärt betonte betont meinte meint schrieb schreibt kritisierte warnte warnt
            forderte fordert fügte ergänzte versicherte teilte mitteilte berichtete berichtet kündigte antwortete fragte
            unterstrich äußerte bekräftigte behauptete argumentierte twitterte rief kommentierte räumte
            """;
    private static final String FRENCH = """
            dit déclaré déclare affirme affirmé ajoute ajouté explique expliqué indique indiqué estime estimé souligne
            souligné assure assuré précise précisé lance lancé écrit raconte raconté confie confié répond répondu prévient
            rappelle rappelé insiste conclut regrette poursuit martèle tweeté déclarait affirmait expliquait
            """;
    private static final String SPANISH = """
            dijo dice declaró declara afirmó afirma aseguró asegura explicó explica señaló señala añadió añade agregó
            indicó advirtió advierte subrayó subraya sostuvo manifestó expresó escribió respondió preguntó comentó destacó
            recordó insistió anunció reiteró denunció apuntó
            """;

    private final Set<String> verbs;

    private MarkedQuotes(Set<String> verbs) {
        this.verbs = verbs;
    }

    static MarkedQuotes of(String language) {
        String verbs = switch (language) {
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            default -> "";
        };
        return new MarkedQuotes(Set.of(verbs.strip().split("\\s+", -1)));
    }

    @Override
    public FoundQuotes find(Segmented document) {
        List<QuoteCandidate> quotes = new ArrayList<>();
        List<Span> terms = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            int first = document.firstToken(document.firstSentence(paragraph));
            int end = document.endToken(document.endSentence(paragraph) - 1);
            if (first == end) {
                continue;
            }
            for (MarkedStretch stretch : QuotationMarks.in(document.text(), document.span(first, end))) {
                QuoteCandidate quote = quote(document, stretch, first, end, paragraph);
                if (quote == null) {
                    terms.add(stretch.inner());
                } else {
                    quotes.add(quote);
                }
            }
        }
        return new FoundQuotes(quotes, terms);
    }

    private @Nullable QuoteCandidate quote(
            Segmented document, MarkedStretch stretch, int first, int end, int paragraph) {
        int words = StretchClass.words(stretch.inner().in(document.text()));
        int before = document.tokenAt(stretch.outer().start()) - 1;
        int behind = document.tokenAt(stretch.outer().end());
        int verb = verbIn(document, behind, Math.min(end, behind + REACH), 1);
        if (verb < 0) {
            verb = verbIn(document, before, Math.max(first - 1, before - REACH), -1);
        }
        if (words < (verb < 0 ? LONG_ENOUGH : 2)) {
            return null;
        }
        Source source = verb < 0 ? null : nameAt(document, verb, first, end);
        return new QuoteCandidate(
                QuoteKind.DIRECT,
                List.of(stretch.outer()),
                verb < 0 ? null : document.span(verb, verb + 1),
                verb < 0 ? "" : document.word(verb).toLowerCase(Locale.ROOT),
                verb < 0 ? "NONE" : "QUOTE",
                source,
                verb < 0 ? 0.6 : 0.9,
                true,
                paragraph,
                verb < 0);
    }

    private int verbIn(Segmented document, int from, int end, int step) {
        for (int i = from; i != end && i >= 0 && i < document.tokenCount(); i += step) {
            if (verbs.contains(document.word(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The capitalised words right behind the verb, else right before it; German nouns that open with an article too.
     */
    private static @Nullable Source nameAt(Segmented document, int verb, int first, int end) {
        int from = verb + 1;
        while (from < end && from < verb + 5 && !isName(document.word(from)) && !isPunctuation(document.word(from))) {
            from++;
        }
        int to = from;
        while (to < end && to - from < LONGEST_NAME && isName(document.word(to))) {
            to++;
        }
        if (to > from) {
            return source(document, from, to);
        }
        int last = verb;
        while (last > first && last > verb - 3 && !isName(document.word(last - 1))) {
            last--;
        }
        int start = last;
        while (start > first && last - start < LONGEST_NAME && isName(document.word(start - 1))) {
            start--;
        }
        return start < last ? source(document, start, last) : null;
    }

    private static Source source(Segmented document, int from, int to) {
        return new Source(document.span(from, to), document.span(to - 1, to));
    }

    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isPunctuation(String word) {
        return !Character.isLetterOrDigit(word.charAt(0));
    }
}
