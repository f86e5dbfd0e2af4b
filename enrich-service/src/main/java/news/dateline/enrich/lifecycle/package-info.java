/** The rules by which a story's versions replace, hold and withdraw each other. No Kafka, no clock. */
@NullMarked
package news.dateline.enrich.lifecycle;

import org.jspecify.annotations.NullMarked;
