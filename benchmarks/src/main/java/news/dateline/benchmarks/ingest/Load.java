package news.dateline.benchmarks.ingest;

/** A way that articles of 4 KB come in. */
@FunctionalInterface
interface Load {
    /**
     * Sends so many and returns when the broker has them; what is made beforehand is not measured.
     *
     * @param series other than any before, so that no two articles are alike
     */
    Speed send(String series, int articles) throws Exception;
}
