/** How fast articles come in: the parsers alone, and each source beside Kafka's own producer. */
package news.dateline.benchmarks.ingest;
