/** Values larger than a record may be: kept in a store, and spoken of on the topic. */
@NullMarked
package news.dateline.runtime.claim;

import org.jspecify.annotations.NullMarked;
