/** The newsroom's own list of people, organisations and places. */
@NullMarked
package news.dateline.enrich.authority;

import org.jspecify.annotations.NullMarked;
