/** Step 6, from names to entities: which names, pronouns and nominals of one article mean the same one. */
@NullMarked
package news.dateline.extraction.coref;

import org.jspecify.annotations.NullMarked;
