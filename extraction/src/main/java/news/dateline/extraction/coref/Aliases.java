package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Names that the text itself calls one person's: “Nan Holm, born Anna Berg”, “better known as Nan”. */
final class Aliases {
    private static final Set<String> TRIGGERS =
            WordList.of("born né née nee known nickname nicknamed dubbed alias aka a.k.a. name");
    private static final Set<String> LINKS = WordList.of("""
            , ( " “ ” born né née nee also better known professionally popularly commonly widely as whose real full legal
            given birth stage name is was simply by nickname nicknamed dubbed alias aka a.k.a. who
            goes went or""");
    private static final Set<String> OWN_NAMES = WordList.of("full real birth legal");
    private static final int LONGEST_LINK = 9;

    private final Segmented document;

    private Aliases(Segmented document) {
        this.document = document;
    }

    /** Two names of one person. */
    record Pair(Name one, Name other) {}

    /** The pairs, from the names of persons. */
    static List<Pair> of(Segmented document, List<Name> persons) {
        Aliases aliases = new Aliases(document);
        List<Name> inOrder = new ArrayList<>(persons);
        inOrder.sort(Comparator.comparingInt(Name::first));
        List<Pair> pairs = new ArrayList<>();
        Name before = null;
        for (Name name : inOrder) {
            boolean linked = before != null && before.sentence() == name.sentence() && aliases.isLinked(before, name);
            Name other = linked ? before : aliases.isOfMainPerson(name) ? inOrder.get(0) : null;
            if (other != null && !other.equals(name)) {
                pairs.add(new Pair(other, name));
            }
            before = name;
        }
        return pairs;
    }

    private boolean isLinked(@Nullable Name before, Name name) {
        if (before == null || name.first() - before.end() > LONGEST_LINK) {
            return false;
        }
        boolean triggered = false;
        for (int token = before.end(); token < name.first(); token++) {
            String word = lower(token);
            if (!LINKS.contains(word)) {
                return false;
            }
            triggered |= TRIGGERS.contains(word);
        }
        return triggered;
    }

    /** “Born Anna Berg in Oslo, she …”, “the singer, whose full name is Anna Berg”: whom the article is about. */
    private boolean isOfMainPerson(Name name) {
        int start = document.firstToken(name.sentence());
        if (name.isSingle() || name.first() == start) {
            return false;
        }
        if (name.first() == start + 1) {
            return document.word(start).equals("Born");
        }
        int at = name.first() - 1;
        return at - 3 >= start
                && (lower(at).equals("is") || lower(at).equals("was"))
                && lower(at - 1).equals("name")
                && OWN_NAMES.contains(lower(at - 2))
                && lower(at - 3).equals("whose");
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
