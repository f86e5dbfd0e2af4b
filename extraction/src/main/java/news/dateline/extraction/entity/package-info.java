/** Step 5, from tokens to names: which runs of tokens name a person, an organisation, a place or another thing. */
@NullMarked
package news.dateline.extraction.entity;

import org.jspecify.annotations.NullMarked;
