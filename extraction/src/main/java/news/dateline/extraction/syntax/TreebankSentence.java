package news.dateline.extraction.syntax;

import java.util.List;

/**
 * One sentence as annotators left it.
 *
 * @param words the tokens, in the tokenisation the model will meet
 * @param tags one a word
 * @param heads index of each word's head, -1 for the root
 * @param relations one a word
 */
public record TreebankSentence(List<String> words, List<Tag> tags, List<Integer> heads, List<Relation> relations) {

    /** @throws IllegalArgumentException if the lists differ in length or a head lies outside the sentence */
    public TreebankSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        int size = words.size();
        if (tags.size() != size || heads.size() != size || relations.size() != size) {
            throw new IllegalArgumentException("expected four lists of the same length: " + size + " words");
        }
        if (heads.stream().anyMatch(head -> head < -1 || head >= size)) {
            throw new IllegalArgumentException("expected heads in [-1, " + size + "): " + heads);
        }
    }

    /** The tag named as in the Penn Treebank ({@code penn}) and in Universal Dependencies ({@code universal}). */
    public static Tag tag(String penn, String universal) {
        return Tag.ofTreebank(penn, universal);
    }

    /** The relation named as in Universal Dependencies. */
    public static Relation relation(String label) {
        return Relation.ofUniversal(label);
    }
}
