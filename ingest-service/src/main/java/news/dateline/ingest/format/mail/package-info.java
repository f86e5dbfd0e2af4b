/** Stories by e-mail. */
@NullMarked
package news.dateline.ingest.format.mail;

import org.jspecify.annotations.NullMarked;
