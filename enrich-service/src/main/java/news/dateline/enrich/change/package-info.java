/** What a new version of a story is, by the marks it carries. Functions without Kafka. */
@NullMarked
package news.dateline.enrich.change;

import org.jspecify.annotations.NullMarked;
