/** POST /v1/articles. */
@NullMarked
package news.dateline.ingest.http;

import org.jspecify.annotations.NullMarked;
