/** What waits: notices for a person's decision, articles for their hour. */
@NullMarked
package news.dateline.console.held;

import org.jspecify.annotations.NullMarked;
