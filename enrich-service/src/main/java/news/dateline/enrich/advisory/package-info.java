/**
 * Notices that are only text: what a provider asks for, which of its stories it means, and how sure that is. Functions
 * from a received item and the provider's recent items to an advisory; nothing here knows Kafka.
 */
@NullMarked
package news.dateline.enrich.advisory;

import org.jspecify.annotations.NullMarked;
