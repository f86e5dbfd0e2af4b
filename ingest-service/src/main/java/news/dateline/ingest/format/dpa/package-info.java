/** What the German agency's JSON and NewsML-G2 services have in common, so that twins give the same article. */
@NullMarked
package news.dateline.ingest.format.dpa;

import org.jspecify.annotations.NullMarked;
