package news.dateline.extraction.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes of each treebank clause that reports something what is left of such clauses behind a quotation: “the minister
 * said.”, “said the minister.” Treebanks parse sentences whole and hold few that begin with their verb.
 */
final class Fragments {
    private Fragments() {}

    static List<TreebankSentence> of(List<TreebankSentence> sentences) {
        List<TreebankSentence> fragments = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            for (int verb = 0; verb < sentence.words().size(); verb++) {
                int subject = subjectOf(sentence, verb);
                if (subject >= 0 && subject < verb && sentence.tags().get(verb).isFinite() && reports(sentence, verb)) {
                    List<Integer> phrase = subtree(sentence, subject);
                    fragments.add(fragment(sentence, phrase, verb, true));
                    fragments.add(fragment(sentence, phrase, verb, false));
                }
            }
        }
        return fragments;
    }

    private static int subjectOf(TreebankSentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (sentence.heads().get(i) == verb && sentence.relations().get(i) == Relation.SUBJECT) {
                return sentence.tags().get(i) == Tag.WH_PRONOUN ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean reports(TreebankSentence sentence, int verb) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (sentence.heads().get(i) == verb && sentence.relations().get(i) == Relation.CLAUSE_COMPLEMENT) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> subtree(TreebankSentence sentence, int top) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            int at = i;
            while (at >= 0 && at != top) {
                at = sentence.heads().get(at);
            }
            if (at == top) {
                words.add(i);
            }
        }
        return words;
    }

    private static TreebankSentence fragment(
            TreebankSentence sentence, List<Integer> subject, int verb, boolean inverted) {
        List<Integer> order = new ArrayList<>(subject);
        order.add(inverted ? 0 : order.size(), verb);
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int old : order) {
            Tag tag = sentence.tags().get(old);
            String word = sentence.words().get(old);
            words.add(old == 0 && tag != Tag.NAME ? word.toLowerCase(Locale.ROOT) : word);
            tags.add(tag);
            heads.add(old == verb ? -1 : order.indexOf(sentence.heads().get(old)));
            relations.add(old == verb ? Relation.ROOT : sentence.relations().get(old));
        }
        words.add(".");
        tags.add(Tag.FULL_STOP);
        heads.add(order.indexOf(verb));
        relations.add(Relation.PUNCTUATION);
        return new TreebankSentence(words, tags, heads, relations);
    }
}
