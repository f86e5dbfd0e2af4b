/** The console's HTTP side: who may ask, what is answered, the page, the stream of events. */
@NullMarked
package news.dateline.console.web;

import org.jspecify.annotations.NullMarked;
