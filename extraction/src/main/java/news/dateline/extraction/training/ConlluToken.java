package news.dateline.extraction.training;

/**
 * One line of a CoNLL-U sentence.
 *
 * @param form the word
 * @param start offset of the word in the sentence's text
 * @param penn its tag in the Penn Treebank's set
 * @param universal its universal part of speech
 * @param head index of its head in the sentence, from 0; -1 for the root
 * @param relation its universal dependency
 */
record ConlluToken(String form, int start, String penn, String universal, int head, String relation) {
    int end() {
        return start + form.length();
    }
}
