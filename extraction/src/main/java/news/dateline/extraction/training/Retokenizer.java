package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.syntax.TreebankSentence;

/**
 * Carries a treebank sentence over to this library's tokens: parts the treebank splits ({@code co - founder}) are
 * joined under the part nearest the root, quotation marks go, because the parser never sees them.
 */
final class Retokenizer {
    private final List<ConlluToken> gold;
    private final int[] groupOf;
    private final List<String> words = new ArrayList<>();
    private final int[] headPart;

    private Retokenizer(List<ConlluToken> gold) {
        this.gold = gold;
        this.groupOf = new int[gold.size()];
        Segmented ours = Segmenter.segment(text(gold));
        group(ours);
        this.headPart = new int[words.size()];
        chooseHeads();
    }

    static TreebankSentence retokenize(List<ConlluToken> gold) {
        return new Retokenizer(gold).sentence();
    }

    private static String text(List<ConlluToken> gold) {
        StringBuilder text = new StringBuilder();
        for (ConlluToken token : gold) {
            text.append(" ".repeat(token.start() - text.length())).append(token.form());
        }
        return text.toString();
    }

    private void group(Segmented ours) {
        int last = -1;
        for (int i = 0; i < groupOf.length; i++) {
            ConlluToken token = gold.get(i);
            int at = Math.min(ours.tokenAt(token.start()), ours.tokenCount() - 1);
            if (isMark(token)) {
                groupOf[i] = -1;
                continue;
            }
            if (at != last) {
                words.add(ours.start(at) == token.start() || i == 0 ? ours.word(at) : token.form());
                last = at;
            }
            groupOf[i] = words.size() - 1;
        }
    }

    private static boolean isMark(ConlluToken token) {
        return token.penn().equals("``") || token.penn().equals("''");
    }

    private void chooseHeads() {
        Arrays.fill(headPart, -1);
        for (int i = 0; i < groupOf.length; i++) {
            int group = groupOf[i];
            if (group >= 0 && (headPart[group] < 0 || depth(i) < depth(headPart[group]))) {
                headPart[group] = i;
            }
        }
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0; at = gold.get(at).head()) {
            depth++;
        }
        return depth;
    }

    private TreebankSentence sentence() {
        List<Tag> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int group = 0; group < headPart.length; group++) {
            ConlluToken head = gold.get(headPart[group]);
            heads.add(groupHead(head));
            relations.add(TreebankSentence.relation(head.relation()));
            tags.add(tag(group, head));
        }
        return new TreebankSentence(words, tags, heads, relations);
    }

    private int groupHead(ConlluToken token) {
        int at = token.head();
        while (at >= 0 && groupOf[at] < 0) {
            at = gold.get(at).head();
        }
        return at < 0 ? -1 : groupOf[at];
    }

    private Tag tag(int group, ConlluToken head) {
        int last = headPart[group];
        for (int i = last; i < groupOf.length && (groupOf[i] == group); i++) {
            last = i;
        }
        ConlluToken part = gold.get(last);
        boolean joined = last != headPart[group] || (last > 0 && groupOf[last - 1] == group);
        if (joined && head.relation().equals("amod")) {
            return Tag.ADJECTIVE;
        }
        return TreebankSentence.tag(part.penn(), part.universal());
    }
}
