package news.dateline.extraction.coref;

/**
 * What an article says a person is.
 *
 * @param text the words
 * @param noun their head, singular and lower case: {@code president}
 */
record Role(String text, String noun) {}
