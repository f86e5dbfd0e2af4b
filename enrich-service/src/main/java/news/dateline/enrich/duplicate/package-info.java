/**
 * The same text in other hands: fingerprints of articles, which of them are one text, and who had it first. Functions
 * without Kafka.
 *
 * <p>A fingerprint holds two MinHash signatures of the text's four-word sequences (Broder 1997): one of the whole text
 * and one of its lead, because desks cut from the bottom. Both are cut into bands (Leskovec, Rajaraman and Ullman,
 * <i>Mining of Massive Datasets</i>, section 3.4): two articles are compared when they share a band, and only then.
 * Templates, such as quarterly results or quakes, share sequences as well; so the names and numbers must agree too.
 */
@NullMarked
package news.dateline.enrich.duplicate;

import org.jspecify.annotations.NullMarked;
