package news.dateline.launcher.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two ways to name a speaker are the same speaker. */
final class SpeakerNames {
    private static final Set<String> TITLES = words("mr mrs ms miss dr sir lord lady dame president vice prime minister"
            + " premier senator sen rep representative gov governor mayor chief secretary sgt sergeant const constable"
            + " insp supt capt captain gen general col colonel lt lieutenant prof professor judge justice rev chairman"
            + " ceo the a an of former");
    private static final Set<String> PRONOUNS = words("he she they it i we you who him her them his their its");

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+(?:['’-][a-z0-9]+)*");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMBINING = Pattern.compile("\\p{Mn}");
    private static final Pattern WORD = Pattern.compile("[\\w'’.-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEFORE_DETAILS = Pattern.compile(",| of | for | at | from | in | who | with ");

    private SpeakerNames() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }

    /** Without titles equal, or one inside the other with the same last word. */
    static boolean sameName(@Nullable String one, @Nullable String other) {
        List<String> a = core(one);
        List<String> b = core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b)
                || (a.get(a.size() - 1).equals(b.get(b.size() - 1)) && (b.containsAll(a) || a.containsAll(b)));
    }

    /** Overlapping, or with the same head that is no pronoun. */
    static boolean sameMention(QuoteRow.Words gold, QuoteRow.@Nullable Words predicted) {
        if (predicted == null) {
            return false;
        }
        if (gold.located()
                && predicted.located()
                && Math.min(gold.end(), predicted.end()) > Math.max(gold.start(), predicted.start())) {
            return true;
        }
        String head = head(gold.text());
        return !head.isEmpty() && head.equals(head(predicted.text())) && !PRONOUNS.contains(head);
    }

    /** {@code pronoun}, {@code name} or {@code nominal}. */
    static String kind(String mention) {
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        return mention.chars().anyMatch(c -> c >= 'A' && c <= 'Z') ? "name" : "nominal";
    }

    private static List<String> core(@Nullable String name) {
        List<String> tokens = tokens(name == null ? "" : name);
        List<String> core = tokens.stream().filter(t -> !TITLES.contains(t)).toList();
        return core.isEmpty() ? tokens : core;
    }

    private static List<String> tokens(String text) {
        String plain = COMBINING
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return TOKEN.matcher(GENITIVE.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The last capitalised word before the details, else the last word before them. */
    private static String head(String mention) {
        String first = BEFORE_DETAILS.split(mention, 2)[0];
        List<String> words = WORD.matcher(first.isEmpty() ? mention : first)
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> capitalised = words.stream()
                .filter(w -> Character.isUpperCase(w.codePointAt(0)) && !TITLES.contains(w.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> from = capitalised.isEmpty() ? words : capitalised;
        List<String> tokens = from.isEmpty() ? List.of() : tokens(from.get(from.size() - 1));
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }
}
