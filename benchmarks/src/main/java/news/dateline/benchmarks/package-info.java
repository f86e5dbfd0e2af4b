/** Speed, as a ratio: every figure beside its peers' in the same run, because machines differ and drift. */
package news.dateline.benchmarks;
