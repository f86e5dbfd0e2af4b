package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes titles out of persons' names, where some corpora count them in and the CoNLL convention does not. */
final class Titles {
    private static final Set<String> TITLES = Set.of(
            ("Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor President president Prime prime Minister minister"
                            + " Vice General Gen. Secretary Senator Sen. Rep. Chancellor Governor Gov. Colonel Col. Major"
                            + " Lieutenant Lt. Captain Capt. Sergeant Sgt. Admiral Brigadier Chairman Ambassador Mayor"
                            + " Judge Justice Prophet Premier King Queen Prince Princess Sir Lord Pope Sheikh Imam"
                            + " Ayatollah Foreign Defense Interior State")
                    .split(" "));

    private Titles() {}

    static TaggedSentence strip(TaggedSentence sentence) {
        List<String> tags = new ArrayList<>(sentence.tags());
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).equals("B-PER") && TITLES.contains(sentence.words().get(i))) {
                tags.set(i, "O");
                if (i + 1 < tags.size() && tags.get(i + 1).equals("I-PER")) {
                    tags.set(i + 1, "B-PER");
                }
            }
        }
        return new TaggedSentence(sentence.words(), tags);
    }
}
