package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks faiths and their adherents as CoNLL-2003 does, as MISC; some corpora count them among the organisations. */
final class Faiths {
    private static final Set<String> NAMES = Set.of(
            ("Islam Islamic Muslim Muslims Sunni Sunnis Shia Shias Shiite Shiites Christianity Christian Christians"
                            + " Catholicism Catholic Catholics Protestant Protestants Anglican Anglicans Lutheran Evangelical"
                            + " Orthodox Judaism Jewish Jew Jews Hinduism Hindu Hindus Buddhism Buddhist Buddhists Sikh Sikhs"
                            + " Mormon Mormons Methodist Baptist Presbyterian Quaker Quakers")
                    .split(" "));

    private Faiths() {}

    static TaggedSentence mark(TaggedSentence sentence) {
        List<String> tags = new ArrayList<>(sentence.tags());
        for (int i = 0; i < tags.size(); i++) {
            boolean whole = i + 1 == tags.size() || !tags.get(i + 1).startsWith("I-");
            boolean body = tags.get(i).equals("B-ORG") || tags.get(i).equals("B-LOC");
            if (whole && body && NAMES.contains(sentence.words().get(i))) {
                tags.set(i, "B-MISC");
            }
        }
        return new TaggedSentence(sentence.words(), tags);
    }
}
