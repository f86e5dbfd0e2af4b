package news.dateline.sink.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.model.ArticleChange.AlteredQuote;
import news.dateline.sink.change.Gist.Said;

/**
 * Which quotes came, went, and kept their speaker but not their words.
 *
 * @param added keys
 * @param removed keys
 * @param altered by nearness, closest pair first
 */
record QuoteChanges(List<String> added, List<String> removed, List<AlteredQuote> altered) {
    /** Least share of common words at which two quotes of one speaker are one quote. */
    private static final double NEAR = 0.5;
    /** With the speaker corrected as well, the words must agree more. */
    private static final double ALMOST_EQUAL = 0.85;

    private record Pair(Said before, Said after, double nearness) {}

    static QuoteChanges between(List<Said> before, List<Said> after) {
        List<Said> gone = missing(before, after);
        List<Said> come = missing(after, before);
        List<AlteredQuote> altered = new ArrayList<>();
        for (Pair pair : pairs(gone, come)) {
            if (gone.contains(pair.before()) && come.contains(pair.after())) {
                gone.remove(pair.before());
                come.remove(pair.after());
                altered.add(new AlteredQuote(
                        pair.before().key(),
                        pair.after().key(),
                        pair.before().text(),
                        pair.after().text()));
            }
        }
        return new QuoteChanges(keys(come), keys(gone), altered);
    }

    private static List<Pair> pairs(List<Said> gone, List<Said> come) {
        return gone.stream()
                .flatMap(b -> come.stream().map(a -> new Pair(b, a, nearness(b.text(), a.text()))))
                .filter(p -> p.nearness() >= (isSameSpeaker(p.before(), p.after()) ? NEAR : ALMOST_EQUAL))
                .sorted(Comparator.comparingDouble(Pair::nearness).reversed())
                .toList();
    }

    private static boolean isSameSpeaker(Said before, Said after) {
        Set<String> surnames = surnames(before);
        Set<String> others = surnames(after);
        return surnames.isEmpty() ? others.isEmpty() : surnames.stream().anyMatch(others::contains);
    }

    /** A later version may give the first name, or the title, that an earlier one lacked. */
    private static Set<String> surnames(Said quote) {
        return quote.speakers().stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Share of common words in order: twice their number by the number of all. */
    private static double nearness(String before, String after) {
        List<String> a = Words.of(before.toLowerCase(Locale.ROOT));
        List<String> b = Words.of(after.toLowerCase(Locale.ROOT));
        int gone = Diff.of(a, b).stream().mapToInt(h -> h.before().size()).sum();
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * (a.size() - gone) / (a.size() + b.size());
    }

    private static List<Said> missing(List<Said> of, List<Said> in) {
        Set<String> keys = new HashSet<>(keys(in));
        return new ArrayList<>(of.stream().filter(q -> !keys.contains(q.key())).toList());
    }

    private static List<String> keys(List<Said> quotes) {
        return quotes.stream().map(Said::key).toList();
    }
}
