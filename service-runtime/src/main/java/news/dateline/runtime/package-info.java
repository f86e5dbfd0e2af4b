/** What every service needs to run: settings, typed topics, lifecycle, health and metrics. */
@NullMarked
package news.dateline.runtime;

import org.jspecify.annotations.NullMarked;
