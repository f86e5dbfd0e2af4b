/** The records on the wire, their JSON, the headers beside them and the catalogue of the topics they travel on. */
@NullMarked
package news.dateline.model;

import org.jspecify.annotations.NullMarked;
