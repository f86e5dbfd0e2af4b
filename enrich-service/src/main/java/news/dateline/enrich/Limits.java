package news.dateline.enrich;

/**
 * What is too long to be carried.
 *
 * @param bodyBytes of an article's body in UTF-8
 * @param recordBytes of an enriched article's JSON; the topic takes no more
 */
record Limits(int bodyBytes, int recordBytes) {}
