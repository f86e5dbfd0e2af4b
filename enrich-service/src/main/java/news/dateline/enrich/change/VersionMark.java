package news.dateline.enrich.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.model.RawArticle;
import news.dateline.model.VersionChange;
import org.jspecify.annotations.Nullable;

/**
 * What a story says of its own version: {@code CORRECTED-}, {@code 1st Ld-Writethru}, {@code (Adds quote)}. Sources:
 * Reuters Handbook of Journalism ("Corrections, Refiles, Kills, Repeats and Embargoes"), ANPA 1312 version lines, the
 * AP's editors' notes, IPTC NewsML-G2 {@code signal}.
 *
 * @param change what it says
 * @param words as they stand there
 */
public record VersionMark(VersionChange change, String words) {
    private static final List<Rule> HEADLINE = List.of(
            rule(VersionChange.CORRECTION, "^(?:CORRECTED|CORRECTION|Berichtigung|Korrektur)\\b\\s*[-:–—(]"),
            rule(VersionChange.REFILE, "^REFILED?\\b\\s*[-:–—]"),
            rule(VersionChange.REPEAT, "^(?:RPT|REPEAT|Wiederholung)\\b\\s*[-:–—]"),
            rule(VersionChange.UPDATE, "^(?:UPDATE|WRAPUP)\\s+\\d+\\s*[-:–—]|^\\(?\\d+\\.\\s+Zusammenfassung\\b"));
    private static final List<Rule> SLUG = List.of(
            rule(VersionChange.CORRECTION, "\\(CORRECTED\\b|,\\s*CORRECTION\\b"),
            rule(VersionChange.REFILE, "\\(REFILE\\b"),
            rule(VersionChange.REPEAT, "\\((?:REPEAT|RPT)\\b"),
            rule(VersionChange.UPDATE, "(?i)\\b\\d+(?:st|nd|rd|th)\\s+ld\\b(?:[- ]write-?thru)?|\\(UPDATE\\s+\\d+"));
    private static final List<Rule> NOTE = List.of(
            rule(
                    VersionChange.CORRECTION,
                    "(?:^\\W*|(?i:eds?:)\\s+|[.;,]\\s+)(?:CORRECTS|Corrects|corrects|CORRECTED|Berichtigt)\\b"),
            rule(VersionChange.CORRECTION, "(?i)^\\W*(?:eds?:\\s*)?corrected (?:version|to)\\b|^\\W*berichtigung:"),
            rule(VersionChange.REFILE, "(?i)^\\W*(?:eds?:\\s*)?refile[sd]\\b"),
            rule(VersionChange.REPEAT, "(?i)^\\W*(?:eds?:\\s*)?repeat(?:s|ing)\\b"),
            rule(
                    VersionChange.UPDATE,
                    "(?i)^\\W*(?:eds?:\\s*)?(?:updates|adds|recasts|writes through|releads|ergänzt|aktualisiert|neu:)\\b"));
    private static final Map<String, VersionChange> SIGNALS = Map.of(
            "correction", VersionChange.CORRECTION,
            "corrected", VersionChange.CORRECTION,
            "refile", VersionChange.REFILE,
            "repeat", VersionChange.REPEAT,
            "update", VersionChange.UPDATE,
            "writethru", VersionChange.UPDATE);
    /** How far into a body an editor's note may stand. */
    private static final int TOP = 3;

    private record Rule(VersionChange change, Pattern pattern) {}

    /**
     * The first mark in the order headline, editor's note, slug, signal: a correction said in a note weighs more than a
     * lead number in the slug.
     */
    public static Optional<VersionMark> of(RawArticle article) {
        return Stream.of(
                        find(HEADLINE, article.headline()),
                        notes(article).flatMap(note -> find(NOTE, note)),
                        find(SLUG, article.slug()),
                        signals(article))
                .flatMap(s -> s)
                .findFirst();
    }

    private static Stream<String> notes(RawArticle article) {
        Stream<String> note = Stream.ofNullable(article.editorialNote());
        Stream<String> top = article.body()
                .text()
                .lines()
                .map(line -> line.replaceAll("<[^>]{1,200}>", "").strip())
                .filter(line -> !line.isEmpty())
                .limit(TOP)
                .filter(line -> line.startsWith("(") || line.regionMatches(true, 0, "eds", 0, TOP));
        return Stream.concat(note, top);
    }

    private static Stream<VersionMark> signals(RawArticle article) {
        return article.ext().entrySet().stream()
                .filter(e -> e.getKey().contains("signal"))
                .flatMap(e -> Pattern.compile("[\\s,;]+").splitAsStream(e.getValue()))
                .flatMap(value -> Stream.ofNullable(SIGNALS.get(value.substring(value.lastIndexOf(':') + 1)))
                        .map(change -> new VersionMark(change, value)));
    }

    private static Stream<VersionMark> find(List<Rule> rules, @Nullable String text) {
        if (text == null) {
            return Stream.empty();
        }
        return rules.stream().flatMap(rule -> {
            Matcher matcher = rule.pattern().matcher(text);
            return matcher.find()
                    ? Stream.of(new VersionMark(rule.change(), matcher.group().strip()))
                    : Stream.empty();
        });
    }

    private static Rule rule(VersionChange change, String pattern) {
        return new Rule(change, Pattern.compile(pattern, Pattern.UNICODE_CASE));
    }
}
