package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the forms of an English verb or noun to one key: argue, argues, arguing, argued all give {@code argu}. The key
 * is no dictionary form; it only has to be the same for all forms and rarely the same for different words.
 */
final class Stems {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final int SHORTEST = 3;

    private Stems() {}

    private static Map<String, String> irregular() {
        Map<String, String> base = new HashMap<>();
        String table = """
                say said says saying|tell told|write wrote written writing|think thought|know knew known|see saw seen
                feel felt|find found|hear heard|read reads reading|hold held|keep kept|mean meant|make made making
                give gave given giving|take took taken taking|go went gone goes|speak spoke spoken|swear swore sworn
                understand understood|put puts putting|cast casts casting|show shown|argue arguing|begin began begun
                bring brought|buy bought|choose chose chosen choosing|come came coming|draw drew drawn|fight fought
                forget forgot forgotten|get got gotten getting|lay laid|lead led|leave left|let lets letting|lose lost
                pay paid|run ran running|seek sought|send sent|set sets setting|sing sang sung|stand stood
                stick stuck|strike struck|teach taught|throw threw thrown|win won winning|foresee foresaw foreseen
                retell retold|rewrite rewrote rewritten|do does did done doing|have has had having|be is are was were
                foretell foretold|misspeak misspoke|sound sounded|shoot shot|break broke broken|beat beaten
                lie lied lying|die died dying|tie tied tying|vie vied vying
                agree agrees agreed agreeing|disagree disagrees disagreed disagreeing|decree decrees decreed
                guarantee guarantees guaranteed guaranteeing
                """;
        for (String verb : table.strip().split("[|\\n]", -1)) {
            String[] forms = verb.strip().split(" ", -1);
            for (String form : forms) {
                base.put(form, forms[0]);
            }
        }
        return base;
    }

    /** @param lower the word in lower case */
    static String of(String lower) {
        String known = IRREGULAR.get(lower);
        if (known != null) {
            return known;
        }
        return bare(ending(lower));
    }

    /** The stems of several words. */
    static Set<String> all(String... words) {
        return Arrays.stream(words).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Every form that may have this stem; some of them are no words. */
    static Set<String> formsOf(String stem) {
        Set<String> forms = new HashSet<>();
        IRREGULAR.forEach((form, base) -> {
            if (base.equals(stem)) {
                forms.add(form);
            }
        });
        String last = stem.substring(stem.length() - 1);
        List<String> bases = new ArrayList<>(List.of(stem, stem + last));
        if (last.equals("i")) {
            bases.add(stem.substring(0, stem.length() - 1) + "y");
        }
        for (String base : bases) {
            for (String ending : List.of("", "s", "es", "ed", "ing", "e", "d")) {
                if (of(base + ending).equals(stem)) {
                    forms.add(base + ending);
                }
            }
        }
        return forms;
    }

    private static String ending(String word) {
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return cut(word, 3, "i");
        }
        if (word.endsWith("ing")) {
            return undoubled(cut(word, 3, ""));
        }
        if (word.endsWith("ed")) {
            return undoubled(cut(word, 2, ""));
        }
        if (word.endsWith("ses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return cut(word, 2, "");
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return cut(word, 1, "");
        }
        return word;
    }

    private static String cut(String word, int letters, String instead) {
        int rest = word.length() - letters;
        return rest < SHORTEST - 1 ? word : word.substring(0, rest) + instead;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 2 && word.charAt(last) == word.charAt(last - 1) && "bdgmnprt".indexOf(word.charAt(last)) >= 0;
        return doubled ? word.substring(0, last) : word;
    }

    private static String bare(String word) {
        int last = word.length() - 1;
        if (last >= SHORTEST && word.charAt(last) == 'e') {
            return word.substring(0, last);
        }
        if (last >= SHORTEST - 1 && word.charAt(last) == 'y') {
            return word.substring(0, last) + "i";
        }
        return word;
    }
}
