/** Step 3, from canonical text to tokens, sentences and paragraphs. */
@NullMarked
package news.dateline.extraction.segment;

import org.jspecify.annotations.NullMarked;
