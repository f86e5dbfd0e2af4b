package news.dateline.sink.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.model.ArticleChange.Replacement;
import news.dateline.sink.change.Diff.Hunk;
import news.dateline.sink.change.Gist.Name;

/**
 * Which names and numbers took another's place, and which numbers only came or went.
 *
 * @param names names replaced by names
 * @param numbers numbers replaced by numbers, as written
 * @param added numbers that came, as written
 * @param removed numbers that went, as written
 */
record FactChanges(List<Replacement> names, List<Replacement> numbers, List<String> added, List<String> removed) {
    /** A longer replaced stretch is a rewritten passage: what stands in it does not answer to what stood there. */
    private static final int LONGEST_REPLACEMENT = 8;
    /** {@code CORRECTED-UPDATE 2-}: its number tells nothing of the story. */
    private static final Pattern MARKS = Pattern.compile("^(?:\\p{Lu}{3,}(?: \\d+)?-)+");

    FactChanges {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static FactChanges between(Gist before, Gist after) {
        List<Hunk> hunks = Diff.of(words(before), words(after));
        List<Replacement> names = new ArrayList<>();
        List<Replacement> numbers = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Hunk hunk : hunks) {
            List<String> gone = numbers(hunk.before());
            List<String> come = numbers(hunk.after());
            int paired = isReplacement(hunk) ? Math.min(gone.size(), come.size()) : 0;
            for (int i = 0; i < paired; i++) {
                numbers.add(new Replacement(gone.get(i), come.get(i)));
            }
            removed.addAll(gone.subList(paired, gone.size()));
            added.addAll(come.subList(paired, come.size()));
            if (isReplacement(hunk)) {
                names.addAll(names(hunk, before, after));
            }
        }
        return new FactChanges(
                distinct(names), distinct(numbers), lasting(added, words(before)), lasting(removed, words(after)));
    }

    private static List<String> words(Gist gist) {
        List<String> words = new ArrayList<>();
        if (gist.headline() != null) {
            words.addAll(Words.of(MARKS.matcher(gist.headline()).replaceFirst("")));
        }
        words.addAll(Words.of(gist.text()));
        return words;
    }

    private static boolean isReplacement(Hunk hunk) {
        return !hunk.before().isEmpty()
                && !hunk.after().isEmpty()
                && hunk.before().size() <= LONGEST_REPLACEMENT
                && hunk.after().size() <= LONGEST_REPLACEMENT;
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(Words::isNumber).toList();
    }

    /** A name of the earlier version that the stretch lost, beside one of the later that it won. */
    private static List<Replacement> names(Hunk hunk, Gist before, Gist after) {
        List<Name> gone = only(before.names(), after.names(), hunk.before());
        List<Name> come = only(after.names(), before.names(), hunk.after());
        List<Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
            replacements.add(new Replacement(gone.get(i).name(), come.get(i).name()));
        }
        return replacements;
    }

    private static List<Name> only(List<Name> names, List<Name> others, List<String> stretch) {
        Set<String> known = others.stream().map(Name::key).collect(Collectors.toSet());
        Set<String> words =
                stretch.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !known.contains(name.key()))
                .filter(name -> name.forms().stream()
                        .flatMap(form -> Words.of(form).stream())
                        .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** A number that the other version has elsewhere has only moved. */
    private static List<String> lasting(List<String> numbers, List<String> other) {
        return numbers.stream().distinct().filter(n -> !other.contains(n)).toList();
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
    }
}
