package news.dateline.launcher.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/** What the new readings change, counted, with the first examples of each kind. Not thread-safe. */
final class Difference {
    private static final int LONGEST = 70;

    /** What can have changed, in the order in which it is told. */
    enum Kind {
        ENTITY_GAINED("entities gained"),
        ENTITY_LOST("entities lost"),
        QUOTE_GAINED("quotes gained"),
        QUOTE_LOST("quotes lost"),
        SPEAKER_CHANGED("speakers changed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final int shown;
    private final Map<Kind, Integer> counts = new TreeMap<>();
    private final Map<Kind, List<String>> examples = new TreeMap<>();
    private int compared;
    private int changed;

    /** @param shown examples of each kind */
    Difference(int shown) {
        this.shown = shown;
    }

    /** Returns whether the two readings of an article differ. */
    boolean compare(ArticleId id, Findings before, Findings now) {
        int already = total();
        now.entities().forEach((key, name) -> {
            if (!before.entities().containsKey(key)) {
                count(Kind.ENTITY_GAINED, id, name);
            }
        });
        before.entities().forEach((key, name) -> {
            if (!now.entities().containsKey(key)) {
                count(Kind.ENTITY_LOST, id, name);
            }
        });
        now.quotes().forEach((key, said) -> compareQuote(id, before.quotes().get(key), said));
        before.quotes().forEach((key, said) -> {
            if (!now.quotes().containsKey(key)) {
                count(Kind.QUOTE_LOST, id, quote(said));
            }
        });
        compared++;
        boolean differs = total() > already;
        changed += differs ? 1 : 0;
        return differs;
    }

    private void compareQuote(ArticleId id, Findings.@Nullable Said before, Findings.Said now) {
        if (before == null) {
            count(Kind.QUOTE_GAINED, id, quote(now));
        } else if (!before.speakers().equals(now.speakers())) {
            count(Kind.SPEAKER_CHANGED, id, who(before) + " → " + quote(now));
        }
    }

    private static String quote(Findings.Said said) {
        return who(said) + ": " + Terminal.cut(said.words().replaceAll("\\s+", " "), LONGEST);
    }

    private static String who(Findings.Said said) {
        return said.speakers().isEmpty() ? "nobody" : String.join(" and ", said.speakers());
    }

    private void count(Kind kind, ArticleId id, String what) {
        counts.merge(kind, 1, Integer::sum);
        List<String> some = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        if (some.size() < shown) {
            some.add(id + "  " + what);
        }
    }

    private int total() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int changed() {
        return changed;
    }

    void print(Terminal terminal) {
        Table table = new Table("DIFFERENCE", "COUNT");
        table.row("articles compared", compared).row("articles changed", changed);
        for (Kind kind : Kind.values()) {
            table.row(kind.words, count(kind));
        }
        table.print(terminal);
        examples.forEach((kind, some) -> {
            terminal.line("");
            terminal.line(kind.words + (count(kind) > some.size() ? ", the first " + some.size() : ""));
            some.forEach(example -> terminal.line("  " + example));
        });
    }
}
