package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks the disease younger than the program that labelled the news, which took its name for no name. */
final class Diseases {
    private static final Set<String> NAMES = Set.of("covid", "covid-19");

    private Diseases() {}

    static TaggedSentence mark(TaggedSentence sentence) {
        List<String> words = sentence.words();
        List<String> tags = new ArrayList<>(sentence.tags());
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).equals("O") && NAMES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                tags.set(i, "B-MISC");
                if (i + 2 < tags.size()
                        && words.get(i + 1).equals("-")
                        && words.get(i + 2).equals("19")) {
                    tags.set(i + 1, "I-MISC");
                    tags.set(i + 2, "I-MISC");
                }
            }
        }
        return new TaggedSentence(words, tags);
    }
}
