/** The door: an article's text in, its entities and quotes out. */
@NullMarked
package news.dateline.extraction;

import org.jspecify.annotations.NullMarked;
